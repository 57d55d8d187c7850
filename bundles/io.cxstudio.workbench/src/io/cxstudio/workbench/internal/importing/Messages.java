/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.importing;

import org.eclipse.osgi.util.NLS;

/** The texts of the import. */
final class Messages extends NLS {

	public static String added;
	public static String browse;
	public static String changed;
	public static String changesDescription;
	public static String changesTitle;
	public static String columnAfter;
	public static String columnBefore;
	public static String columnElement;
	public static String columnFeature;
	public static String columnKind;
	public static String columnPlace;
	public static String conflict;
	public static String noWorkbook;
	public static String notTaken;
	public static String nothingChanged;
	public static String nothingLeftOut;
	public static String readOnly;
	public static String removed;
	public static String selectAll;
	public static String selectNone;
	public static String selectUsual;
	public static String title;
	public static String workbook;
	public static String workbookDescription;
	public static String workbookTitle;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
