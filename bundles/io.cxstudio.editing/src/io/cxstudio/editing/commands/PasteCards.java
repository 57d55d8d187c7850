/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.editing.internal.Changes;
import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.FreshCopies;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.editing.internal.Rebinding;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Step;

/** Puts copied cards on a map. */
public final class PasteCards {

	private PasteCards() {
	}

	/**
	 * Puts cards on the map of a journey, of the workshop from which they were copied or of another one. They get new ids
	 * and keep their order, their links among each other, and their places relative to each other as far as the map has
	 * room; a card beyond its edge goes to its last step or lane. What they refer to is found in the workshop by its id or
	 * its kind and name; what is missing is added. The result of the command are the cards.
	 *
	 * @param step the step for the first of the copied steps; null parks all cards
	 * @param lane the lane for the uppermost of the copied lanes; null keeps the lanes of the cards, found in another
	 *        journey by their type or their name
	 */
	public static Command into(Journey journey, CopiedCards copied, Step step, Lane lane) {
		List<Card> originals = copied.journey().getCards();
		List<EObject> all = new ArrayList<>(originals);
		all.addAll(copied.journey().getLinks());
		FreshCopies copies = new FreshCopies(all);
		List<Card> cards = copies.of(originals);
		List<Link> links = copies.of(copied.journey().getLinks());
		Targets targets = new Targets(copied.journey(), journey, step, lane);
		for (Card original : originals) {
			targets.place(original, copies.of(original));
		}
		Rebinding rebinding = new Rebinding(Places.workshopOf(journey), copied.fragment());
		cards.forEach(rebinding::rebind);
		String label = cards.size() == 1 ? Messages.pasteCard : Messages.bind(Messages.pasteCards, cards.size());
		return new Edit(label, journey, () -> lane == null || AddCard.isPlace(journey, step, lane), changes -> {
			rebinding.missing().forEach((feature, missing) -> missing
					.forEach(object -> append(changes, Places.workshopOf(journey), feature, object)));
			cards.forEach(card -> append(changes, journey, ModelPackage.Literals.JOURNEY__CARDS, card));
			links.forEach(link -> append(changes, journey, ModelPackage.Literals.JOURNEY__LINKS, link));
		}).resulting(cards);
	}

	private static void append(Changes changes, EObject owner, EStructuralFeature feature, EObject object) {
		changes.insert(owner, feature, ((List<?>) owner.eGet(feature)).size(), object);
	}

	/** Where the cards of one map go on another. */
	private static final class Targets {

		private final List<Step> sourceSteps;
		private final List<Lane> sourceLanes;
		private final Journey target;
		private final List<Step> targetSteps;
		private final Step step;
		private final Lane lane;
		private final int firstStep;
		private final int firstLane;

		Targets(Journey source, Journey target, Step step, Lane lane) {
			this.target = target;
			this.step = step;
			this.lane = lane;
			sourceSteps = Places.stepsOf(source);
			sourceLanes = source.getLanes();
			targetSteps = Places.stepsOf(target);
			firstStep = source.getCards().stream().mapToInt(card -> sourceSteps.indexOf(card.getStep()))
					.filter(index -> index >= 0).min().orElse(-1);
			firstLane = source.getCards().stream().mapToInt(card -> sourceLanes.indexOf(card.getLane()))
					.filter(index -> index >= 0).min().orElse(0);
		}

		void place(Card original, Card copy) {
			copy.setLane(laneFor(original.getLane()));
			int source = sourceSteps.indexOf(original.getStep());
			boolean allParked = firstStep < 0;
			boolean parked = step == null || copy.getLane() == null || source < 0 && !allParked;
			copy.setStep(parked ? null : stepAt(source < 0 ? 0 : source - firstStep));
			int covered = Places.coveredBy(original, sourceSteps).size();
			Step last = parked || covered < 2 ? null : stepAt(source - firstStep + covered - 1);
			copy.setLastStep(last == copy.getStep() ? null : last);
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
}
