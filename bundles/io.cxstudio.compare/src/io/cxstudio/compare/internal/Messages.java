/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import org.eclipse.osgi.util.NLS;

/** The words of a comparison. */
public final class Messages extends NLS {

	public static String added;
	public static String bytes;
	public static String carryOverOne;
	public static String carryOverSeveral;
	public static String changed;
	public static String days;
	public static String hours;
	public static String hoursAndMinutes;
	public static String kind;
	public static String minutes;
	public static String missing;
	public static String moved;
	public static String no;
	public static String nothing;
	public static String parkingLot;
	public static String position;
	public static String reasonId;
	public static String reasonName;
	public static String reasonOrigin;
	public static String reasonPlace;
	public static String reasonSimilar;
	public static String reasonType;
	public static String reasonTypeAndName;
	public static String removed;
	public static String seconds;
	public static String sentenceAdded;
	public static String sentenceChanged;
	public static String sentenceMoved;
	public static String sentenceRemoved;
	public static String separator;
	public static String subject;
	public static String yes;

	static {
		NLS.initializeMessages("io.cxstudio.compare.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
