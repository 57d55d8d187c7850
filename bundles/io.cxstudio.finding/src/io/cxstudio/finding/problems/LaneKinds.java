/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.problems;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage;

/** What the cards of a lane are in the model. */
public final class LaneKinds {

	private LaneKinds() {
	}

	/** The class of a kind of card: {@code Card} or one below it. */
	public static EClass cardClass(CardKind kind) {
		return switch (kind) {
		case TOUCHPOINT -> ModelPackage.Literals.TOUCHPOINT;
		case EMOTION -> ModelPackage.Literals.EMOTION_POINT;
		case PAIN_POINT -> ModelPackage.Literals.PAIN_POINT;
		case BARRIER -> ModelPackage.Literals.BARRIER;
		case OPPORTUNITY -> ModelPackage.Literals.OPPORTUNITY;
		case CARD, MEASURE -> ModelPackage.Literals.CARD;
		};
	}

	/** The type of a lane; empty for a lane without type, of a type that the catalog does not have, and for a dangling reference. */
	static Optional<LaneType> type(Lane lane, Catalog catalog) {
		return lane == null || lane.eIsProxy() ? Optional.empty() : catalog.laneType(lane.getTypeId());
	}
}
