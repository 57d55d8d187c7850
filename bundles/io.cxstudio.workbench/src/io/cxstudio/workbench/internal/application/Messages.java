/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import org.eclipse.osgi.util.NLS;

/** The texts of the window and its preferences. */
final class Messages extends NLS {

	public static String emptyEditorArea;
	public static String recentFiles;
	public static String theme;
	public static String themeDark;
	public static String themeLight;
	public static String themeSystem;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
