/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.List;

import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;

/** Where the cards of one map go on another: they keep their places relative to each other as far as it has room. */
final class CardTargets {

	private final List<Step> sourceSteps;
	private final List<Lane> sourceLanes;
	private final Journey target;
	private final List<Step> targetSteps;
	private final Step step;
	private final Lane lane;
	private final int firstStep;
	private final int firstLane;

	/** A place on a map; without a step or lane a card is parked. */
	record Place(Step step, Step lastStep, Lane lane) {

		void put(Card card) {
			card.setStep(step);
			card.setLastStep(lastStep);
			card.setLane(lane);
		}
	}

	CardTargets(Journey source, List<Card> cards, Journey target, Step step, Lane lane) {
		this.target = target;
		this.step = step;
		this.lane = lane;
		sourceSteps = Places.stepsOf(source);
		sourceLanes = source.getLanes();
		targetSteps = Places.stepsOf(target);
		firstStep = cards.stream().mapToInt(card -> sourceSteps.indexOf(card.getStep())).filter(index -> index >= 0).min().orElse(-1);
		firstLane = cards.stream().mapToInt(card -> sourceLanes.indexOf(card.getLane())).filter(index -> index >= 0).min().orElse(0);
	}

	Place of(Card original) {
		Lane there = laneFor(original.getLane());
		int source = sourceSteps.indexOf(original.getStep());
		boolean allParked = firstStep < 0;
		if (step == null || there == null || source < 0 && !allParked) {
			return new Place(null, null, there);
		}
		Step begin = stepAt(source < 0 ? 0 : source - firstStep);
		int covered = Places.coveredBy(original, sourceSteps).size();
		Step last = covered < 2 ? null : stepAt(source - firstStep + covered - 1);
		return new Place(begin, last == begin ? null : last, there);
	}

	private Step stepAt(int offset) {
		return targetSteps.get(Math.min(targetSteps.indexOf(step) + offset, targetSteps.size() - 1));
	}

	private Lane laneFor(Lane source) {
		List<Lane> lanes = target.getLanes();
		if (lane != null) {
			int offset = source == null ? 0 : Math.max(0, sourceLanes.indexOf(source) - firstLane);
			return lanes.get(Math.min(lanes.indexOf(lane) + offset, lanes.size() - 1));
		}
		if (source == null || lanes.isEmpty()) {
			return null;
		}
		return lanes.stream().filter(other -> other.getId().equals(source.getId())).findFirst()
				.or(() -> lanes.stream().filter(
						other -> source.getTypeId() != null && source.getTypeId().equals(other.getTypeId())).findFirst())
				.or(() -> lanes.stream()
						.filter(other -> source.getName() != null && source.getName().equals(other.getName())).findFirst())
				.orElse(lanes.get(Math.max(0, Math.min(sourceLanes.indexOf(source), lanes.size() - 1))));
	}
}
