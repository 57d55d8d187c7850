/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import org.eclipse.osgi.util.NLS;

/** What is said when workshops are opened. */
final class Messages extends NLS {

	public static String cannotOpen;
	public static String cannotTake;
	public static String folder;
	public static String newerFormat;
	public static String noFile;
	public static String notReadable;
	public static String unknownFile;
	public static String warningLine;
	public static String warnings;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
