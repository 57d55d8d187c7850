/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import org.eclipse.osgi.util.NLS;

/** The texts of the editors. */
final class Messages extends NLS {

	static String add;
	static String bytes;
	static String calendar;
	static String calendarToolTip;
	static String choose;
	static String clear;
	static String create;
	static String different;
	static String down;
	static String edit;
	static String elementIn;
	static String goTo;
	static String loadPicture;
	static String noPicture;
	static String nothingToChoose;
	static String pictureFiles;
	static String pictureSize;
	static String pictureTooLarge;
	static String pictureUnreadable;
	static String remove;
	static String setPicture;
	static String setType;
	static String show;
	static String typeToFilter;
	static String up;
	static String yes;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
