/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;

/** A map of three stages with two steps each and three lanes, in a session; every edit is undone and redone at once. */
abstract class EditorFixture {

	static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	WorkshopSession session;
	Workshop workshop;
	Journey journey;
	List<Stage> stages;
	List<Step> steps;
	List<Lane> lanes;

	@BeforeEach
	void open() {
		workshop = MAKE.createWorkshop();
		journey = MAKE.createJourney();
		workshop.getJourneys().add(journey);
		for (int i = 0; i < 3; i++) {
			Stage stage = MAKE.createStage();
			stage.setName("Stage " + i);
			stage.getSteps().addAll(List.of(MAKE.createStep(), MAKE.createStep()));
			journey.getStages().add(stage);
			Lane lane = MAKE.createLane();
			lane.setName("Lane " + i);
			journey.getLanes().add(lane);
		}
		stages = List.copyOf(journey.getStages());
		steps = Places.stepsOf(journey);
		lanes = List.copyOf(journey.getLanes());
		session = WorkshopSession.create(workshop, null);
	}

	@AfterEach
	void close() {
		session.release();
	}

	/** Puts a card on the map without a command, as if it had been there. */
	<T extends Card> T put(T card, int step, int lane) {
		card.setText("card " + journey.getCards().size());
		card.setStep(step < 0 ? null : steps.get(step));
		card.setLane(lane < 0 ? null : lanes.get(lane));
		journey.getCards().add(card);
		return card;
	}

	Card put(int step, int lane) {
		return put(MAKE.createCard(), step, lane);
	}

	List<Card> cell(int step, int lane) {
		return Places.cardsIn(journey, steps.get(step), lanes.get(lane));
	}

	/** Executes a command, undoes and redoes it, and compares the bytes. */
	void run(Command command) {
		byte[] before = WorkshopFile.toBytes(workshop);
		assertTrue(command.canExecute());
		assertFalse(command.getLabel().isBlank());
		session.commandStack().execute(command);
		byte[] after = WorkshopFile.toBytes(workshop);
		session.commandStack().undo();
		assertArrayEquals(before, WorkshopFile.toBytes(workshop));
		session.commandStack().redo();
		assertArrayEquals(after, WorkshopFile.toBytes(workshop));
	}

	/** Executes a command and says what it results in. */
	@SuppressWarnings("unchecked")
	<T> T result(Command command) {
		run(command);
		return (T) command.getResult().iterator().next();
	}
}
