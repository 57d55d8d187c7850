/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.starts;

import org.eclipse.osgi.util.NLS;

/** What a second start says to whoever called it. */
final class Messages extends NLS {

	public static String inFront;
	public static String noAnswer;
	public static String opened;
	public static String waits;
	public static String waitsForFiles;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
