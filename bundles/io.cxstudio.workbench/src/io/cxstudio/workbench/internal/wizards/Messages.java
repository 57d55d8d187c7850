/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizards. */
final class Messages extends NLS {

	static String browse;
	static String close;
	static String content;
	static String export;
	static String exportDescription;
	static String exported;
	static String exportedWithWarnings;
	static String exporting;
	static String exportTitle;
	static String file;
	static String format;
	static String language;
	static String name;
	static String newWorkshop;
	static String newWorkshopDescription;
	static String noFileName;
	static String noFolder;
	static String openFile;
	static String openFolder;
	static String options;
	static String preview;
	static String replace;
	static String template;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
