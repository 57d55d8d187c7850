/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizards. */
final class Messages extends NLS {

	public static String browse;
	public static String browseOption;
	public static String close;
	public static String content;
	public static String export;
	public static String exportDescription;
	public static String exported;
	public static String exportedWithWarnings;
	public static String exporting;
	public static String exportTitle;
	public static String file;
	public static String format;
	public static String language;
	public static String name;
	public static String newWorkshop;
	public static String newWorkshopDescription;
	public static String noFileName;
	public static String noFolder;
	public static String none;
	public static String noOptionFile;
	public static String openFile;
	public static String openFolder;
	public static String options;
	public static String preview;
	public static String readAndWritten;
	public static String replace;
	public static String template;
	public static String workshopLanguage;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
