/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import org.eclipse.osgi.util.NLS;

/** What the comparison says to the user. */
public final class Messages extends NLS {

	public static String allHidden;
	public static String asIs;
	public static String bothMaps;
	public static String carryOverLeft;
	public static String carryOverRight;
	public static String chooseOther;
	public static String chooseOtherTitle;
	public static String columnElement;
	public static String columnFeature;
	public static String columnKind;
	public static String columnPlace;
	public static String element;
	public static String emotion;
	public static String emotionToolTip;
	public static String first;
	public static String inputName;
	public static String journeyInWorkshop;
	public static String laneByLane;
	public static String laneByLaneToolTip;
	public static String leftMap;
	public static String missing;
	public static String nameOfToBe;
	public static String noJourneys;
	public static String nothing;
	public static String nothingToCompare;
	public static String place;
	public static String rightMap;
	public static String same;
	public static String sameBecause;
	public static String saveFailed;
	public static String second;
	public static String showKind;
	public static String there;
	public static String toBe;
	public static String unnamed;

	static {
		NLS.initializeMessages("io.cxstudio.compare.ui.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
