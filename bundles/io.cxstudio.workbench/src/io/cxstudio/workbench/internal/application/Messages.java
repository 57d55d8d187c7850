/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import org.eclipse.osgi.util.NLS;

/** The texts of the window and its preferences. */
final class Messages extends NLS {

	static String emptyEditorArea;
	static String recentFiles;
	static String theme;
	static String themeDark;
	static String themeLight;
	static String themeSystem;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
