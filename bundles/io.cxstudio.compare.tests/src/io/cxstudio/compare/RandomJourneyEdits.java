/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;

import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.editing.commands.AddElement;
import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.editing.commands.EditText;
import io.cxstudio.editing.commands.InsertLane;
import io.cxstudio.editing.commands.InsertStage;
import io.cxstudio.editing.commands.InsertStep;
import io.cxstudio.editing.commands.MoveCards;
import io.cxstudio.editing.commands.MoveLane;
import io.cxstudio.editing.commands.MoveStage;
import io.cxstudio.editing.commands.MoveStep;
import io.cxstudio.editing.commands.SetFeature;
import io.cxstudio.editing.commands.SetLastStep;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** What people might do to a journey, in any order. */
final class RandomJourneyEdits {

	private final Journey journey;
	private final Random random;

	RandomJourneyEdits(Journey journey, long seed) {
		this.journey = journey;
		this.random = new Random(seed);
	}

	void perform(int edits) {
		for (int i = 0; i < edits; i++) {
			Command command = command();
			if (command != null && command.canExecute()) {
				command.execute();
			}
		}
	}

	private Command command() {
		Step step = any(steps());
		Lane lane = any(journey.getLanes());
		Card card = any(journey.getCards());
		Stage stage = any(journey.getStages());
		switch (random.nextInt(16)) {
		case 0:
			return AddCard.at(journey, any(List.of(Literals.CARD, Literals.TOUCHPOINT, Literals.PAIN_POINT)), step, lane,
					AddCard.AT_END, words());
		case 1:
			return card == null ? null : MoveCards.to(List.of(card), step, lane, random.nextInt(3));
		case 2:
			return card == null ? null : MoveCards.toParkingLot(List.of(card), random.nextBoolean() ? null : lane, 0);
		case 3:
			return card == null ? null : EditText.of(card, words());
		case 4:
			return card == null ? null : SetFeature.of(card, Literals.CARD__VOTES, random.nextInt(9));
		case 5:
			return card == null ? null : DeleteElements.of(List.of(card));
		case 6:
			return InsertStage.at(journey, random.nextInt(journey.getStages().size() + 1), words(), words(), null, null);
		case 7:
			return stage == null ? null : InsertStep.at(stage, random.nextInt(stage.getSteps().size() + 1), words());
		case 8:
			return InsertLane.at(journey, random.nextInt(journey.getLanes().size() + 1), words(), null, null);
		case 9:
			return stage == null ? null : MoveStage.to(stage, random.nextInt(journey.getStages().size()));
		case 10:
			return step == null || stage == null ? null : MoveStep.to(step, stage, random.nextInt(stage.getSteps().size() + 1));
		case 11:
			return lane == null ? null : MoveLane.to(lane, random.nextInt(journey.getLanes().size()));
		case 12:
			return card == null ? null : SetLastStep.of(card, step);
		case 13:
			Link link = ModelFactory.eINSTANCE.createLink();
			link.setSource(card);
			link.setTarget(any(journey.getCards()));
			return card == null ? null : AddElement.to(journey, link);
		case 14:
			EAttribute name = Literals.NAMED_ELEMENT__NAME;
			return SetFeature.of(any(List.of(step == null ? journey : step, lane == null ? journey : lane)), name, words());
		default:
			int what = random.nextInt(20);
			return what == 0 && stage != null ? DeleteElements.of(List.of(stage))
					: what == 1 && lane != null ? DeleteElements.of(List.of(lane))
							: what < 6 && step != null ? DeleteElements.of(List.of(step)) : null;
		}
	}

	private String words() {
		return any(List.of("book", "wait in the queue", "wait", "", "the app asks again", "scan the pass", "Scan the Pass"))
				+ (random.nextBoolean() ? "" : " " + random.nextInt(100));
	}

	private List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		journey.getStages().forEach(stage -> steps.addAll(stage.getSteps()));
		return steps;
	}

	private <T> T any(List<? extends T> list) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}
}
