/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.internal;

import org.eclipse.osgi.util.NLS;

/** The labels of edits, and what a session says to the user. */
public final class Messages extends NLS {

	public static String addCard;
	public static String addCards;
	public static String addElement;
	public static String addPictures;
	public static String addLink;
	public static String changeKind;
	public static String changedOutside;
	public static String createToBe;
	public static String deleteOne;
	public static String deleteSeveral;
	public static String duplicate;
	public static String duplicateCards;
	public static String editText;
	public static String inUse;
	public static String insertLane;
	public static String insertStage;
	public static String insertStep;
	public static String moveCard;
	public static String moveCards;
	public static String moveElement;
	public static String moveLane;
	public static String moveStage;
	public static String moveStep;
	public static String noFile;
	public static String openElsewhere;
	public static String parkCards;
	public static String pasteCard;
	public static String pasteCards;
	public static String readOnly;
	public static String recoveryDamaged;
	public static String reconnectLink;
	public static String setContinuity;
	public static String setEmotion;
	public static String setFeature;
	public static String spanCard;
	public static String stageWidth;
	public static String untitled;

	static {
		NLS.initializeMessages("io.cxstudio.editing.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
