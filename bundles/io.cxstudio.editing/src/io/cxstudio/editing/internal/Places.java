/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;

/** Where things stand in a workshop. */
public final class Places {

	private Places() {
	}

	/** The journey that holds an element, or null. */
	public static Journey journeyOf(EObject element) {
		for (EObject object = element; object != null; object = object.eContainer()) {
			if (object instanceof Journey journey) {
				return journey;
			}
		}
		return null;
	}

	/** The workshop that holds an element, or null. */
	public static Workshop workshopOf(EObject element) {
		for (EObject object = element; object != null; object = object.eContainer()) {
			if (object instanceof Workshop workshop) {
				return workshop;
			}
		}
		return null;
	}

	/** All steps of a journey, from its start to its end. */
	public static List<Step> stepsOf(Journey journey) {
		List<Step> steps = new ArrayList<>();
		for (Stage stage : journey.getStages()) {
			steps.addAll(stage.getSteps());
		}
		return steps;
	}

	/** The cards that begin in a cell, in their order; for a null step those that are parked in the lane. */
	public static List<Card> cardsIn(Journey journey, Step step, Lane lane) {
		List<Card> cards = new ArrayList<>();
		for (Card card : journey.getCards()) {
			if (card.getStep() == step && card.getLane() == lane) {
				cards.add(card);
			}
		}
		return cards;
	}

	/** The steps that a card covers among all steps of its journey; empty where it stands nowhere. */
	public static List<Step> coveredBy(Card card, List<Step> steps) {
		int first = steps.indexOf(card.getStep());
		if (first < 0) {
			return List.of();
		}
		int last = card.getLastStep() == null ? first : steps.indexOf(card.getLastStep());
		return List.copyOf(steps.subList(first, Math.max(first, last) + 1));
	}

	/** The index among all cards at which a card must be inserted to have an index among the cards of a cell. */
	public static int insertionIndex(Journey journey, Step step, Lane lane, int indexInCell) {
		List<Card> cell = cardsIn(journey, step, lane);
		if (cell.isEmpty()) {
			return journey.getCards().size();
		}
		if (indexInCell >= 0 && indexInCell < cell.size()) {
			return journey.getCards().indexOf(cell.get(indexInCell));
		}
		return journey.getCards().indexOf(cell.get(cell.size() - 1)) + 1;
	}
}
