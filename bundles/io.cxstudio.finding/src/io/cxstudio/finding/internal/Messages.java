/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.internal;

import org.eclipse.osgi.util.NLS;

/** The labels of edits and quick fixes, and what a rule says. */
public final class Messages extends NLS {

	public static String changeKind;
	public static String chooseAsIs;
	public static String clearAsIs;
	public static String clearColour;
	public static String clearCurrency;
	public static String clearDuration;
	public static String clearInterval;
	public static String clearNumber;
	public static String clearOrigin;
	public static String clearReference;
	public static String delete;
	public static String deleteCard;
	public static String deleteData;
	public static String deletePoint;
	public static String english;
	public static String insertStage;
	public static String insertStep;
	public static String kindOfLane;
	public static String mediaType;
	public static String middle;
	public static String moveIntoLane;
	public static String nameIt;
	public static String nearest;
	public static String newId;
	public static String newStage;
	public static String newStep;
	public static String numbered;
	public static String oneStep;
	public static String outOfIssue;
	public static String outOfPhase;
	public static String park;
	public static String place;
	public static String scoreNearest;
	public static String scoreNeutral;
	public static String shorterStep;
	public static String swap;
	public static String toFirstStep;
	public static String updateView;
	public static String usualConfidence;

	static {
		NLS.initializeMessages("io.cxstudio.finding.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
