/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.storing;

import java.util.List;
import java.util.UUID;

import io.cxstudio.metrics.internal.storing.Paths;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;

/** One journey "Flight" with the stage "Book" and a few touchpoints. */
final class SmallWorkshop {

	private SmallWorkshop() {
	}

	static Workshop create() {
		ModelFactory factory = ModelFactory.eINSTANCE;
		Workshop workshop = factory.createWorkshop();
		workshop.setId(UUID.nameUUIDFromBytes(new byte[0]).toString());
		workshop.setName("Airline");
		Journey journey = factory.createJourney();
		journey.setName("Flight");
		workshop.getJourneys().add(journey);
		Lane lane = factory.createLane();
		lane.setName("Touchpoints");
		journey.getLanes().add(lane);
		Stage stage = factory.createStage();
		stage.setName("Book");
		journey.getStages().add(stage);
		for (String name : List.of("Look", "Pay")) {
			Step step = factory.createStep();
			step.setName(name);
			stage.getSteps().add(step);
			add(journey, lane, step, "Website");
		}
		add(journey, lane, stage.getSteps().getFirst(), "Departure/arrival time");
		add(journey, lane, stage.getSteps().getLast(), "Card form");
		add(journey, lane, stage.getSteps().getLast(), "گفت\u200Cوگو با پشتیبانی");
		add(journey, null, null, "Waiting list");
		Card action = factory.createCard();
		action.setText("Card form");
		journey.getCards().add(action);
		return workshop;
	}

	private static void add(Journey journey, Lane lane, Step step, String text) {
		Touchpoint touchpoint = ModelFactory.eINSTANCE.createTouchpoint();
		touchpoint.setText(text);
		touchpoint.setLane(lane);
		touchpoint.setStep(step);
		journey.getCards().add(touchpoint);
	}

	static Touchpoint touchpoint(Workshop workshop, String... names) {
		return workshop.getJourneys().stream().flatMap(journey -> journey.getCards().stream())
				.filter(card -> Paths.of(card).equals(String.join("/", names)) && card instanceof Touchpoint)
				.map(Touchpoint.class::cast).findFirst().orElseThrow();
	}
}
