/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Step;

/** The cards of a journey that span several steps, remembered before the steps change their order. */
public final class Spans {

	private final Journey journey;
	private final Map<Card, List<Step>> covered = new LinkedHashMap<>();

	/** Remembers what the cards cover now. */
	public Spans(Journey journey) {
		this.journey = journey;
		List<Step> steps = Places.stepsOf(journey);
		for (Card card : journey.getCards()) {
			if (card.getLastStep() != null) {
				covered.put(card, Places.coveredBy(card, steps));
			}
		}
	}

	/** Lets each card cover the steps around its first one that it covered before and that are still neighbours. */
	public void mend(Changes changes) {
		List<Step> steps = Places.stepsOf(journey);
		covered.forEach((card, before) -> {
			int first = steps.indexOf(card.getStep());
			if (first < 0) {
				return;
			}
			int last = first;
			while (first > 0 && before.contains(steps.get(first - 1))) {
				first--;
			}
			while (last < steps.size() - 1 && before.contains(steps.get(last + 1))) {
				last++;
			}
			changes.set(card, ModelPackage.Literals.CARD__STEP, steps.get(first));
			changes.set(card, ModelPackage.Literals.CARD__LAST_STEP, last == first ? null : steps.get(last));
		});
	}
}
