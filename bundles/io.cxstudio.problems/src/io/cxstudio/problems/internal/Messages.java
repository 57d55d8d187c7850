/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import org.eclipse.osgi.util.NLS;

/** What the view of problems says. */
public final class Messages extends NLS {

	public static String checking;
	public static String countToolTip;
	public static String error;
	public static String errors;
	public static String message;
	public static String noFix;
	public static String noProblems;
	public static String oneError;
	public static String oneWarning;
	public static String path;
	public static String severity;
	public static String showAll;
	public static String showErrors;
	public static String showWarnings;
	public static String shownOf;
	public static String warning;
	public static String warnings;
	public static String workshop;

	static {
		NLS.initializeMessages("io.cxstudio.problems.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
