/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import io.cxstudio.tables.Field;

/** What the meanings of columns are called. */
final class FieldNames {

	private FieldNames() {
	}

	static String of(Field field) {
		return switch (field) {
		case IGNORE -> Messages.fieldIgnore;
		case TEXT -> Messages.fieldText;
		case NOTES -> Messages.fieldNotes;
		case STAGE -> Messages.fieldStage;
		case STEP -> Messages.fieldStep;
		case LANE -> Messages.fieldLane;
		case CARDS -> Messages.fieldCards;
		case PERSONA -> Messages.fieldPersona;
		case CHANNEL -> Messages.fieldChannel;
		case DEPARTMENT -> Messages.fieldDepartment;
		case DEVICE -> Messages.fieldDevice;
		case OWNER -> Messages.fieldOwner;
		case EMOTION -> Messages.fieldEmotion;
		case EVIDENCE -> Messages.fieldEvidence;
		case VOTES -> Messages.fieldVotes;
		case SEVERITY -> Messages.fieldSeverity;
		case IMPACT -> Messages.fieldImpact;
		case EFFORT -> Messages.fieldEffort;
		case MOMENT_OF_TRUTH -> Messages.fieldMomentOfTruth;
		case TAGS -> Messages.fieldTags;
		case JOURNEY -> Messages.fieldJourney;
		};
	}
}
