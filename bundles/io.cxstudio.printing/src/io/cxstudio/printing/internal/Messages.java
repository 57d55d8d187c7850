/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.printing.internal;

import org.eclipse.osgi.util.NLS;

/** What printing says to the user. */
public final class Messages extends NLS {

	public static String across;
	public static String cancelled;
	public static String down;
	public static String expanded;
	public static String fit;
	public static String footer;
	public static String headings;
	public static String landscape;
	public static String margin;
	public static String millimetres;
	public static String next;
	public static String noJob;
	public static String notPrinted;
	public static String notSaved;
	public static String notWhole;
	public static String onePage;
	public static String openFile;
	public static String orientation;
	public static String otherPaper;
	public static String page;
	public static String pages;
	public static String paper;
	public static String paperSize;
	public static String parkingLot;
	public static String percent;
	public static String portrait;
	public static String previous;
	public static String print;
	public static String printing;
	public static String replace;
	public static String saved;
	public static String savePdf;
	public static String savePdfTitle;
	public static String scale;
	public static String single;
	public static String small;
	public static String title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
