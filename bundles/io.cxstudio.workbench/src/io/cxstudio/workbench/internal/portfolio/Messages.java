/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.portfolio;

import org.eclipse.osgi.util.NLS;

/** What is said about a portfolio. */
public final class Messages extends NLS {

	public static String addFiles;
	public static String addFolder;
	public static String browse;
	public static String close;
	public static String description;
	public static String file;
	public static String language;
	public static String noFileName;
	public static String noFolder;
	public static String noSources;
	public static String notXlsx;
	public static String openFile;
	public static String openFolder;
	public static String remove;
	public static String replace;
	public static String sources;
	public static String title;
	public static String writing;
	public static String written;
	public static String writtenWithProblems;

	static {
		NLS.initializeMessages("io.cxstudio.workbench.internal.portfolio.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
