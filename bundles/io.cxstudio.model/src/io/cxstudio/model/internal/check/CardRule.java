/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** A card stands in a cell of its own journey, or is parked. */
public final class CardRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (!(object instanceof Card card) || !(card.eContainer() instanceof Journey journey)) {
			return;
		}
		if (card.getStep() != null && card.getLane() == null) {
			findings.error("cardWithoutLane", card, Messages.cardWithoutLane);
		}
		if (Findings.isSomewhere(card.getStep()) && journeyOf(card.getStep()) != journey) {
			findings.error("stepOfOtherJourney", card, Messages.stepOfOtherJourney, card.getStep().displayName());
		}
		if (Findings.isSomewhere(card.getLane()) && card.getLane().eContainer() != journey) {
			findings.error("laneOfOtherJourney", card, Messages.laneOfOtherJourney, card.getLane().displayName());
		}
		checkSpan(card, journey, findings);
	}

	private static void checkSpan(Card card, Journey journey, Findings findings) {
		Step last = card.getLastStep();
		if (!Findings.isSomewhere(last)) {
			return;
		}
		if (card.getStep() == null) {
			findings.error("spanWithoutStep", card, Messages.spanWithoutStep, last.displayName());
		} else if (journeyOf(last) != journey) {
			findings.error("stepOfOtherJourney", card, Messages.stepOfOtherJourney, last.displayName());
		} else {
			List<Step> steps = new ArrayList<>();
			for (Stage stage : journey.getStages()) {
				steps.addAll(stage.getSteps());
			}
			if (steps.contains(card.getStep()) && steps.indexOf(last) < steps.indexOf(card.getStep())) {
				findings.error("spanBackwards", card, Messages.spanBackwards, last.displayName());
			}
		}
	}

	private static EObject journeyOf(Step step) {
		return step.eContainer().eContainer();
	}
}
