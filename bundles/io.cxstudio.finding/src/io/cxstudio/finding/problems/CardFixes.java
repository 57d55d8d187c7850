/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.editing.commands.ChangeKind;
import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.finding.internal.Messages;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.Problem;

/** Mends cards: where they stand, what they are and how they are scored. */
final class CardFixes {

	private final Catalog catalog;

	CardFixes(Catalog catalog) {
		this.catalog = catalog;
	}

	void add(Problem problem, List<QuickFix> fixes) {
		if (!(problem.element() instanceof Card card) || !(card.eContainer() instanceof Journey journey)) {
			return;
		}
		switch (problem.rule()) {
		case "cardWithoutLane", "laneOfOtherJourney" -> {
			laneFor(card, journey).ifPresent(lane -> fixes.add(new QuickFix(Messages.bind(Messages.moveIntoLane, name(lane)),
					SetFeature.several(card, Messages.place, Map.of(ModelPackage.Literals.CARD__LANE, lane)))));
			fixes.add(park(card, journey));
		}
		case "stepOfOtherJourney" -> {
			if (isOf(card.getStep(), journey)) {
				fixes.add(oneStep(card));
			} else {
				fixes.add(park(card, journey));
				firstStep(journey).ifPresent(step -> fixes.add(toFirstStep(card, step)));
			}
		}
		case "danglingReference" -> {
			if (isDangling(card.getStep()) || isDangling(card.getLane())) {
				fixes.add(park(card, journey));
			}
		}
		case "spanBackwards", "spanWithoutStep" -> fixes.add(oneStep(card));
		case "emptyText" -> fixes.add(new QuickFix(Messages.deleteCard, DeleteElements.of(List.of(card))));
		case "originInSameJourney" -> fixes.add(new QuickFix(Messages.clearOrigin,
				SetFeature.of((Touchpoint) card, ModelPackage.Literals.TOUCHPOINT__ORIGIN, null)));
		case WorkshopProblems.KIND_OF_LANE -> LaneKinds.type(card.getLane(), catalog).ifPresent(type -> fixes.add(changeKind(card, type)));
		case "emotionWithoutScore" -> {
			fixes.add(new QuickFix(Messages.deletePoint, DeleteElements.of(List.of(card))));
			if (isSound(scale(journey))) {
				fixes.add(score((EmotionPoint) card, scale(journey).getNeutral(), Messages.scoreNeutral));
			}
		}
		case "emotionOffScale" -> {
			if (isSound(scale(journey))) {
				fixes.add(score((EmotionPoint) card, nearest(((EmotionPoint) card).getScore(), scale(journey)), Messages.scoreNearest));
			}
		}
		default -> {
		}
		}
	}

	private static boolean isSound(EmotionScale scale) {
		return scale.getMinimum() < scale.getMaximum() && scale.getNeutral() >= scale.getMinimum() && scale.getNeutral() <= scale.getMaximum();
	}

	private static double nearest(double score, EmotionScale scale) {
		return Double.isNaN(score) ? scale.getNeutral() : Math.max(scale.getMinimum(), Math.min(scale.getMaximum(), score));
	}

	private QuickFix changeKind(Card card, LaneType type) {
		String language = ((Workshop) card.eContainer().eContainer()).getLanguage();
		return new QuickFix(Messages.bind(Messages.changeKind, type.cardName(language)),
				ChangeKind.of(List.of(card), type.cardKind().cardClass()));
	}

	private static QuickFix score(EmotionPoint point, double score, String label) {
		return new QuickFix(Messages.bind(label, score), SetFeature.of(point, ModelPackage.Literals.EMOTION_POINT__SCORE, score));
	}

	private static QuickFix oneStep(Card card) {
		return new QuickFix(Messages.oneStep, SetFeature.of(card, ModelPackage.Literals.CARD__LAST_STEP, null));
	}

	private static QuickFix park(Card card, Journey journey) {
		Map<EStructuralFeature, Object> nowhere = new HashMap<>();
		nowhere.put(ModelPackage.Literals.CARD__STEP, null);
		nowhere.put(ModelPackage.Literals.CARD__LAST_STEP, null);
		if (card.getLane() != null && card.getLane().eContainer() != journey) {
			nowhere.put(ModelPackage.Literals.CARD__LANE, null);
		}
		return new QuickFix(Messages.park, SetFeature.several(card, Messages.park, nowhere));
	}

	private static QuickFix toFirstStep(Card card, Step step) {
		Map<EStructuralFeature, Object> place = new HashMap<>();
		place.put(ModelPackage.Literals.CARD__STEP, step);
		place.put(ModelPackage.Literals.CARD__LAST_STEP, null);
		return new QuickFix(Messages.bind(Messages.toFirstStep, step.displayName()), SetFeature.several(card, Messages.place, place));
	}

	/** The lane of its journey into which a card belongs: of the type of the lane in which it stands, or the only one for cards like it. */
	private Optional<Lane> laneFor(Card card, Journey journey) {
		Lane other = card.getLane();
		if (other != null && !other.eIsProxy() && other.getTypeId() != null) {
			return journey.getLanes().stream().filter(lane -> other.getTypeId().equals(lane.getTypeId())).findFirst();
		}
		return card.eClass() == ModelPackage.Literals.CARD ? Optional.empty()
				: journey.getLanes().stream().filter(lane -> LaneKinds.type(lane, catalog)
						.map(type -> type.isFor(card.eClass())).orElse(false)).findFirst();
	}

	private String name(Lane lane) {
		return lane.displayName().isBlank() && lane.eContainer().eContainer() instanceof Workshop workshop
				? LaneKinds.type(lane, catalog).map(type -> type.name(workshop.getLanguage())).orElse("") : lane.displayName();
	}

	private static Optional<Step> firstStep(Journey journey) {
		return journey.getStages().stream().map(Stage::getSteps).flatMap(List::stream).findFirst();
	}

	private static boolean isOf(Step step, Journey journey) {
		return step != null && !step.eIsProxy() && step.eContainer() != null && step.eContainer().eContainer() == journey;
	}

	private static boolean isDangling(org.eclipse.emf.ecore.EObject target) {
		return target != null && (target.eIsProxy() || target.eResource() == null);
	}

	private static EmotionScale scale(Journey journey) {
		EmotionScale own = journey.eContainer() instanceof Workshop workshop ? workshop.getEmotionScale() : null;
		return own == null ? ModelFactory.eINSTANCE.createEmotionScale() : own;
	}
}
