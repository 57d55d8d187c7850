/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import org.eclipse.osgi.util.NLS;

/** The texts of the editors. */
final class Messages extends NLS {

	public static String add;
	public static String bytes;
	public static String calendar;
	public static String calendarToolTip;
	public static String choose;
	public static String clear;
	public static String create;
	public static String different;
	public static String down;
	public static String edit;
	public static String elementIn;
	public static String goTo;
	public static String kept;
	public static String loadPicture;
	public static String noPicture;
	public static String nothingToChoose;
	public static String pictureFiles;
	public static String pictureSize;
	public static String pictureTooLarge;
	public static String pictureUnreadable;
	public static String remove;
	public static String setPicture;
	public static String setType;
	public static String show;
	public static String typeToFilter;
	public static String up;
	public static String yes;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
