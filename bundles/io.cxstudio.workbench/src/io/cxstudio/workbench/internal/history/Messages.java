/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.history;

import org.eclipse.osgi.util.NLS;

/** The texts of the history. */
final class Messages extends NLS {

	public static String beginning;
	public static String noWorkshop;
	public static String ofWorkshop;
	public static String undone;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
