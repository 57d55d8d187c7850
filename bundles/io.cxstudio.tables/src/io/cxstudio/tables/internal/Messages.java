/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import org.eclipse.osgi.util.NLS;

/** What is told about tables. */
public final class Messages extends NLS {

	public static String aLane;
	public static String aStage;
	public static String binary;
	public static String brokenRow;
	public static String empty;
	public static String folder;
	public static String formulaError;
	public static String ignoredColumn;
	public static String journeyPersonas;
	public static String label;
	public static String longRow;
	public static String mappingBroken;
	public static String mappingColumnMissing;
	public static String mappingForeign;
	public static String mappingNewer;
	public static String mappingNoHeadings;
	public static String missing;
	public static String newCard;
	public static String newCardWithoutLane;
	public static String newChannel;
	public static String newDepartment;
	public static String newJourney;
	public static String newLane;
	public static String newParticipant;
	public static String newPersona;
	public static String newStage;
	public static String newStep;
	public static String noCardFor;
	public static String noSheet;
	public static String noText;
	public static String noWholeNumber;
	public static String noteAgain;
	public static String notUnderstood;
	public static String offScale;
	public static String onlyOne;
	public static String originBoard;
	public static String originJira;
	public static String originMiro;
	public static String originTrello;
	public static String parkedWithoutLane;
	public static String parkedWithoutStage;
	public static String parkingLot;
	public static String remark;
	public static String taskPlacing;
	public static String taskReading;
	public static String tooManyCards;
	public static String tooManyColumns;
	public static String tooManyParts;
	public static String tooManyRows;
	public static String tooMuchText;
	public static String unknownEmotion;
	public static String unknownEncoding;
	public static String unreadable;
	public static String wrongEncoding;

	static {
		initializeMessages("io.cxstudio.tables.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
