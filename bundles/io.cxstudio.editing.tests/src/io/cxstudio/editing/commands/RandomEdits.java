/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;

/** Thinks of edits that a restless facilitator might make. */
final class RandomEdits {

	private static final List<EClass> KINDS = List.of(ModelPackage.Literals.CARD, ModelPackage.Literals.TOUCHPOINT,
			ModelPackage.Literals.PAIN_POINT, ModelPackage.Literals.BARRIER, ModelPackage.Literals.OPPORTUNITY,
			ModelPackage.Literals.EMOTION_POINT);

	private final Random random;
	private final Workshop workshop;
	private CopiedCards clipboard;

	RandomEdits(long seed, Workshop workshop) {
		random = new Random(seed);
		this.workshop = workshop;
	}

	/** The next edit, of the workshop as it is now; it may turn out not to be possible. */
	Command next() {
		Journey journey = any(workshop.getJourneys());
		if (journey == null) {
			Journey added = ModelFactory.eINSTANCE.createJourney();
			return AddElement.to(workshop, added);
		}
		Stage stage = any(journey.getStages());
		Step step = any(Places.stepsOf(journey));
		Lane lane = any(journey.getLanes());
		List<Card> cards = some(journey.getCards());
		int index = random.nextInt(6) - 1;
		if (stage == null || step == null) {
			return InsertStage.at(journey, 0, "stage", null, null, null);
		}
		return switch (random.nextInt(22)) {
		case 0 -> AddCard.at(journey, any(KINDS), step, lane, index, "new");
		case 1 -> AddCard.each(journey, any(KINDS), step, lane, index, List.of("a", "b", "c"));
		case 2 -> MoveCards.to(cards, step, lane, index);
		case 3 -> MoveCards.toParkingLot(cards, random.nextBoolean() ? lane : null, index);
		case 4 -> MoveCards.to(cards, step, lane, index, any(KINDS));
		case 5 -> cards.isEmpty() ? next() : EditText.of(cards.get(0), "text " + random.nextInt());
		case 6 -> DeleteElements.of(some(elements()));
		case 7 -> DeleteElements.of(List.of(random.nextBoolean() ? stage : step));
		case 8 -> lane == null ? next() : DeleteElements.of(List.of(lane));
		case 9 -> InsertStage.at(journey, random.nextInt(journey.getStages().size() + 1), "stage", "step", "type", null);
		case 10 -> InsertStep.at(stage, random.nextInt(stage.getSteps().size() + 1), "step");
		case 11 -> InsertLane.at(journey, random.nextInt(journey.getLanes().size() + 1), "lane", null, "label");
		case 12 -> MoveStage.to(stage, random.nextInt(journey.getStages().size()));
		case 13 -> MoveStep.to(step, stage, random.nextInt(stage.getSteps().size() + 1));
		case 14 -> lane == null ? next() : MoveLane.to(lane, random.nextInt(journey.getLanes().size()));
		case 15 -> SetStageWidth.of(stage, random.nextInt(1500) - 100);
		case 16 -> SetEmotion.at(journey, step, lane, any(workshop.getPersonas()), random.nextDouble());
		case 17 -> cards.isEmpty() ? next() : SetLastStep.of(cards.get(0), step);
		case 18 -> copyOrPaste(journey, cards, step, lane);
		case 19 -> duplicate((Element) any(elements()));
		case 20 -> ChangeKind.of(cards, any(KINDS));
		default -> setAnything();
		};
	}

	/** Journeys are not doubled for ever. */
	private Command duplicate(Element element) {
		return element instanceof Journey && workshop.getJourneys().size() > 5 ? next() : Duplicate.of(element);
	}

	private Command copyOrPaste(Journey journey, List<Card> cards, Step step, Lane lane) {
		if (clipboard == null || random.nextBoolean() && !cards.isEmpty()) {
			if (cards.isEmpty()) {
				return next();
			}
			clipboard = CopiedCards.of(cards);
		}
		return PasteCards.into(journey, clipboard, random.nextInt(5) == 0 ? null : step,
				random.nextInt(3) == 0 ? null : lane);
	}

	private Command setAnything() {
		Journey journey = any(workshop.getJourneys());
		Card card = any(journey.getCards());
		if (card == null) {
			return next();
		}
		return switch (random.nextInt(4)) {
		case 0 -> SetFeature.of(card, ModelPackage.Literals.CARD__VOTES, random.nextInt(5));
		case 1 -> SetFeature.of(card, ModelPackage.Literals.CARD__TAGS, List.of("x", "y" + random.nextInt(3)));
		case 2 -> SetFeature.of(card, ModelPackage.Literals.CARD__PERSONA, any(workshop.getPersonas()));
		default -> card instanceof EmotionPoint point ? SetEmotion.of(point, random.nextDouble())
				: Duplicate.cards(some(journey.getCards()));
		};
	}

	private List<EObject> elements() {
		List<EObject> elements = new ArrayList<>();
		workshop.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element) {
				elements.add(object);
			}
		});
		return elements;
	}

	private <T> List<T> some(List<T> list) {
		List<T> some = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0 && !list.isEmpty(); i--) {
			T one = any(list);
			if (!some.contains(one)) {
				some.add(one);
			}
		}
		return some;
	}

	private <T> T any(List<T> list) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}
}
