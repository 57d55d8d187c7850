/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import io.cxstudio.model.Card;
import io.cxstudio.model.Channel;
import io.cxstudio.model.Department;
import io.cxstudio.model.EvidenceLevel;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Participant;
import io.cxstudio.model.Persona;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;

/** A map with two stages, two lanes and three cards, one of them parked. */
final class SmallMap {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	final Workshop workshop = FACTORY.createWorkshop();
	final Journey journey = FACTORY.createJourney();
	final Stage first = stage("Book");
	final Stage second = stage("Board");
	final Lane pains = lane("Pains");
	final Lane touchpoints = lane("Places");
	final Persona persona = FACTORY.createPersona();
	final Channel channel = FACTORY.createChannel();
	final Department department = FACTORY.createDepartment();
	final Participant owner = FACTORY.createParticipant();
	final Card slow = FACTORY.createPainPoint();
	final Card app = FACTORY.createTouchpoint();
	final Card parked = FACTORY.createCard();

	SmallMap() {
		workshop.setName("Workshop");
		journey.setName("Journey");
		workshop.getJourneys().add(journey);
		persona.setName("Lan");
		workshop.getPersonas().add(persona);
		channel.setName("Self-service");
		workshop.getChannels().add(channel);
		department.setName("Ground");
		workshop.getDepartments().add(department);
		owner.setName("Somchai");
		workshop.getParticipants().add(owner);
		put(slow, "The WiFi is slow", first.getSteps().get(0), pains);
		slow.setNotes("The tower is too far off");
		slow.getTags().add("Urgent");
		slow.setPersona(persona);
		slow.setOwner(owner);
		slow.setVotes(3);
		slow.setEvidence(EvidenceLevel.RESEARCHED);
		put(app, "App", second.getSteps().get(0), touchpoints);
		app.setVotes(2);
		((Touchpoint) app).setChannel(channel);
		((Touchpoint) app).setDepartment(department);
		((Touchpoint) app).setDevice("kiosk");
		put(parked, "Later", null, pains);
	}

	private Stage stage(String name) {
		Stage stage = FACTORY.createStage();
		stage.setName(name);
		Step step = FACTORY.createStep();
		step.setName(name + " it");
		stage.getSteps().add(step);
		journey.getStages().add(stage);
		return stage;
	}

	private Lane lane(String name) {
		Lane lane = FACTORY.createLane();
		lane.setName(name);
		journey.getLanes().add(lane);
		return lane;
	}

	void put(Card card, String text, Step step, Lane lane) {
		card.setText(text);
		card.setStep(step);
		card.setLane(lane);
		journey.getCards().add(card);
	}
}
