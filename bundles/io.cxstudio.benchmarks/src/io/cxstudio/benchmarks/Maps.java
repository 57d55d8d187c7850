/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.util.List;
import java.util.Random;

import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Medium;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.MomentOfTruth;
import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;

/**
 * Maps of any number of cards. They grow to the right and down and are alike otherwise: three cards in a cell, a curve of emotions, steps of one width, and in
 * the first column of each lane the longest notes, so that rows are as tall on a small map as on a large one. What stands at one place is the same on all.
 */
final class Maps {

	private static final int STEP_WIDTH = 160;
	private static final int STEPS_IN_STAGE = 4;
	private static final int CARDS_IN_CELL = 3;
	private static final int LONGEST = 330;
	private static final int SHORTEST = 40;
	private static final List<String> LANES = List.of("touchpoints", "emotions", "painPoints", "actions", "thoughts", "questions", "needs", "strengths",
			"opportunities", "backstage");
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private final Journey journey = FACTORY.createJourney();
	private final int cards;

	private Maps(int cards) {
		this.cards = cards;
	}

	/** A workshop with one journey that has exactly that many cards. */
	static Workshop map(int cards) {
		return new Maps(cards).workshop();
	}

	private Workshop workshop() {
		Workshop workshop = FACTORY.createWorkshop();
		workshop.setName("Benchmark");
		workshop.setLanguage("en");
		journey.setName(cards + " cards");
		workshop.getJourneys().add(journey);
		// About three times as many steps as lanes.
		addSteps((int) Math.round(Math.sqrt(cards)));
		for (int row = 0; journey.getCards().size() < cards; row++) {
			addLane(row);
		}
		return workshop;
	}

	private void addSteps(int steps) {
		Stage stage = null;
		for (int i = 0; i < steps; i++) {
			if (i % STEPS_IN_STAGE == 0) {
				stage = FACTORY.createStage();
				stage.setName("Stage " + (i / STEPS_IN_STAGE + 1));
				stage.setStepWidth(STEP_WIDTH);
				journey.getStages().add(stage);
			}
			Step step = FACTORY.createStep();
			step.setName("Step " + (i + 1));
			stage.getSteps().add(step);
		}
	}

	private void addLane(int row) {
		String type = row < LANES.size() ? LANES.get(row) : LANES.get(2 + row % (LANES.size() - 2));
		Lane lane = FACTORY.createLane();
		lane.setTypeId("io.cxstudio.lane." + type);
		lane.setName("Lane " + (row + 1));
		journey.getLanes().add(lane);
		int column = 0;
		for (Stage stage : journey.getStages()) {
			for (Step step : stage.getSteps()) {
				Random random = new Random(row * 100_003L + column * 31L);
				for (int i = 0; i < (type.equals("emotions") ? 1 : CARDS_IN_CELL) && journey.getCards().size() < cards; i++) {
					Card card = card(type, random, column == 0 ? LONGEST : SHORTEST + random.nextInt(LONGEST * 9 / 10 - SHORTEST));
					card.setStep(step);
					card.setLane(lane);
					journey.getCards().add(card);
				}
				column++;
			}
		}
	}

	private static Card card(String type, Random random, int length) {
		Card card = switch (type) {
		case "touchpoints" -> touchpoint(random);
		case "emotions" -> emotion(random);
		case "painPoints" -> pain(random);
		default -> FACTORY.createCard();
		};
		card.setText(Notes.note(random, card instanceof EmotionPoint ? SHORTEST : length));
		card.setVotes(Math.max(0, random.nextInt(8) - 4));
		card.setEvidence(random.nextInt(4) == 0 ? EvidenceLevel.RESEARCHED : EvidenceLevel.UNSPECIFIED);
		return card;
	}

	private static Card touchpoint(Random random) {
		Touchpoint touchpoint = FACTORY.createTouchpoint();
		touchpoint.setMedium(Medium.VALUES.get(random.nextInt(Medium.VALUES.size())));
		touchpoint.setMomentOfTruth(random.nextInt(9) == 0 ? MomentOfTruth.FIRST : MomentOfTruth.NONE);
		return touchpoint;
	}

	private static Card emotion(Random random) {
		EmotionPoint point = FACTORY.createEmotionPoint();
		point.setScore(random.nextInt(5) - 2.0);
		return point;
	}

	private static Card pain(Random random) {
		PainPoint pain = FACTORY.createPainPoint();
		pain.setSeverity(1 + random.nextInt(3));
		return pain;
	}
}
