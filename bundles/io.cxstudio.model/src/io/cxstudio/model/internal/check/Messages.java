/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import org.eclipse.osgi.util.NLS;

/** What the check says about a workshop. */
public final class Messages extends NLS {

	public static String asIsOfAsIs;
	public static String belowMinimum;
	public static String cardWithoutLane;
	public static String citationWithoutSource;
	public static String confidence;
	public static String countsDoNotAddUp;
	public static String danglingReference;
	public static String duplicateExtensionData;
	public static String duplicateId;
	public static String emotionLevelTwice;
	public static String emotionOffScale;
	public static String emotionScaleNeutral;
	public static String emotionScaleOrder;
	public static String emotionScaleStep;
	public static String emotionWithoutScore;
	public static String emptyName;
	public static String emptyText;
	public static String extensionDataWithoutKey;
	public static String halfInterval;
	public static String intervalBackwards;
	public static String intervalWithoutValue;
	public static String invalidColour;
	public static String invalidCurrency;
	public static String invalidExtensionData;
	public static String invalidLanguage;
	public static String issueOfOtherCard;
	public static String journeyWithoutStages;
	public static String laneOfOtherJourney;
	public static String linkToItself;
	public static String linkToOtherJourney;
	public static String linkWithoutEnd;
	public static String measurementWithoutMetric;
	public static String metricScaleOrder;
	public static String misfitReference;
	public static String missingId;
	public static String moreJoined;
	public static String moreWentOn;
	public static String named;
	public static String negativeDuration;
	public static String notANumber;
	public static String numbersBackwards;
	public static String originInSameJourney;
	public static String outOfRange;
	public static String periodBackwards;
	public static String phaseInPieces;
	public static String phaseOfOtherJourney;
	public static String phaseWithoutStages;
	public static String pictureOfOtherType;
	public static String pictureOfUnknownType;
	public static String pictureTooLarge;
	public static String pictureWithoutData;
	public static String reviewBeforeDue;
	public static String scoreOffScale;
	public static String solutionForNothing;
	public static String spanBackwards;
	public static String spanWithoutStep;
	public static String stageWithoutSteps;
	public static String stepOfOtherJourney;
	public static String toBeOfItself;
	public static String toBeOfToBe;
	public static String toBeWithoutAsIs;
	public static String unknownFormat;
	public static String viewOfOtherJourney;
	public static String warningBeyondTarget;

	static {
		NLS.initializeMessages("io.cxstudio.model.internal.check.messages", Messages.class);
	}

	private Messages() {
	}
}
