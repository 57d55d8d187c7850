/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** Looks for a phrase on the whole map of a journey, be it shown or collapsed. */
public final class MapSearch {

	private MapSearch() {
	}

	/**
	 * Finds elements in the order in which the map is read: phases, stages with their steps, then lane by lane with its cards from the first step to the
	 * last, and what is parked at the end.
	 *
	 * @param journey what is searched, not null
	 * @param phrase what to look for; null or nothing but spaces finds nothing
	 * @param accents how much accents count, not null
	 * @param texts where the texts of its elements are folded, not null
	 * @return one entry for each element, never null
	 */
	public static List<Found> find(Journey journey, String phrase, Accents accents, FoldedElements texts) {
		FoldedText sought = FoldedText.of(phrase);
		List<Found> found = new ArrayList<>();
		if (!sought.isEmpty()) {
			for (Element element : inReadingOrder(journey)) {
				add(found, element, sought, accents, texts);
			}
		}
		return found;
	}

	private static void add(List<Found> found, Element element, FoldedText sought, Accents accents, FoldedElements texts) {
		for (FoldedElements.Part part : texts.of(element)) {
			List<TextHit> hits = part.text().hits(sought, accents);
			if (!hits.isEmpty()) {
				found.add(new Found(element, part.place(), hits));
				return;
			}
		}
	}

	private static List<Element> inReadingOrder(Journey journey) {
		List<Element> elements = new ArrayList<>(journey.getPhases());
		Map<Step, Integer> steps = new HashMap<>();
		for (Stage stage : journey.getStages()) {
			elements.add(stage);
			for (Step step : stage.getSteps()) {
				elements.add(step);
				steps.put(step, steps.size());
			}
		}
		Map<Lane, List<Card>> rows = new HashMap<>();
		List<Card> elsewhere = new ArrayList<>();
		for (Card card : journey.getCards()) {
			boolean placed = steps.containsKey(card.getStep()) && card.getLane() != null && card.getLane().eContainer() == journey;
			(placed ? rows.computeIfAbsent(card.getLane(), lane -> new ArrayList<>()) : elsewhere).add(card);
		}
		for (Lane lane : journey.getLanes()) {
			elements.add(lane);
			List<Card> cards = rows.getOrDefault(lane, new ArrayList<>());
			cards.sort(Comparator.comparing(card -> steps.get(card.getStep())));
			elements.addAll(cards);
		}
		elements.addAll(elsewhere);
		return elements;
	}
}
