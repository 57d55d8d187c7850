/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.cxstudio.compare.Side;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/**
 * Where a card stands. What leads nowhere or into another journey is null, as on the map.
 *
 * @param step the first step, or null for a card that is parked
 * @param lane the lane, or null
 * @param lastStep the last step of a card that spans several, else null
 */
public record Spot(Step step, Lane lane, Step lastStep) {

	/** The steps and lanes of a journey, to tell what stands in it. */
	public static final class Ground {

		private final Set<Object> places = new HashSet<>();

		/** The places of a journey as they are now. */
		public Ground(Journey journey) {
			for (Stage stage : journey.getStages()) {
				places.addAll(stage.getSteps());
			}
			places.addAll(journey.getLanes());
		}

		/** Where a card of the journey stands. */
		public Spot of(Card card) {
			Step step = known(card.getStep());
			return new Spot(step, known(card.getLane()), step == null ? null : known(card.getLastStep()));
		}

		private <T> T known(T place) {
			return places.contains(place) ? place : null;
		}
	}

	/** The same spot on the other side; null where it has no counterpart there. */
	Spot on(Pairs pairs, Side from) {
		return new Spot(step == null ? null : pairs.counterpart(from, step),
				lane == null ? null : pairs.counterpart(from, lane),
				lastStep == null ? null : pairs.counterpart(from, lastStep));
	}

	/** Whether all of the spot exists on the other side. */
	boolean exists(Pairs pairs, Side from) {
		Spot there = on(pairs, from);
		return (step == null || there.step() != null) && (lane == null || there.lane() != null)
				&& (lastStep == null || there.lastStep() != null);
	}

	/** The cell, without how far the card spans. */
	List<Object> cell() {
		return Arrays.asList(step, lane);
	}
}
