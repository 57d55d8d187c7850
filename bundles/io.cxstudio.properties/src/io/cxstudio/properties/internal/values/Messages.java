/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

import org.eclipse.osgi.util.NLS;

/** What is said about values. */
final class Messages extends NLS {

	public static String atLeast;
	public static String atMost;
	public static String between;
	public static String colourNeeded;
	public static String dateExample;
	public static String dateNeeded;
	public static String durationExample;
	public static String durationNeeded;
	public static String fromTo;
	public static String languageNeeded;
	public static String numberNeeded;
	public static String oneALine;
	public static String wholeNumberNeeded;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
