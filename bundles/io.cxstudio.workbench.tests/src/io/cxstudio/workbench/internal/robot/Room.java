/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;
import io.cxstudio.samples.Sample;
import io.cxstudio.samples.Samples;

/** A small workshop for the window tests: two stages of two steps, lanes for actions, emotions and thoughts, two cards and two scores. */
public final class Room {

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private Room() {
	}

	/** Writes it into a new file of a folder. */
	public static Path write(Path folder) throws WorkshopFileException {
		return write(folder, "en");
	}

	/** Writes it, as if it were held in a language, into a new file of a folder. */
	public static Path write(Path folder, String language) throws WorkshopFileException {
		Path file = folder.resolve("room.workshop");
		WorkshopFile.write(workshop(language), file);
		return file;
	}

	/** Copies a sample of the product into a folder. */
	public static Path copySample(Path folder, String id) throws IOException {
		Sample sample = Samples.all().stream().filter(candidate -> candidate.id().equals(id)).findFirst().orElseThrow();
		Path copy = folder.resolve(sample.fileName());
		try (InputStream content = sample.url().openStream()) {
			Files.copy(content, copy);
		}
		return copy;
	}

	private static Workshop workshop(String language) {
		Workshop workshop = FACTORY.createWorkshop();
		workshop.setLanguage(language);
		workshop.setId(EcoreUtil.generateUUID());
		workshop.setName("Room");
		Journey journey = FACTORY.createJourney();
		journey.setName("Flying home");
		workshop.getJourneys().add(journey);
		stage(journey, "Book", "Search", "Pay");
		stage(journey, "Fly", "Board", "Arrive");
		Lane actions = lane(journey, "io.cxstudio.lane.actions", "Actions");
		Lane emotions = lane(journey, "io.cxstudio.lane.emotions", "Emotions");
		lane(journey, "io.cxstudio.lane.thoughts", "Thoughts");
		card(journey, "Compares fares", 0, actions);
		card(journey, "Pays by card", 1, actions);
		score(journey, 1.0, 0, emotions);
		score(journey, -1.0, 1, emotions);
		return workshop;
	}

	private static void stage(Journey journey, String name, String... steps) {
		Stage stage = FACTORY.createStage();
		stage.setName(name);
		for (String stepName : steps) {
			Step step = FACTORY.createStep();
			step.setName(stepName);
			stage.getSteps().add(step);
		}
		journey.getStages().add(stage);
	}

	private static Lane lane(Journey journey, String type, String name) {
		Lane lane = FACTORY.createLane();
		lane.setTypeId(type);
		lane.setName(name);
		journey.getLanes().add(lane);
		return lane;
	}

	private static void card(Journey journey, String text, int step, Lane lane) {
		Card card = FACTORY.createCard();
		card.setText(text);
		place(journey, card, step, lane);
	}

	private static void score(Journey journey, double score, int step, Lane lane) {
		EmotionPoint point = FACTORY.createEmotionPoint();
		point.setScore(score);
		place(journey, point, step, lane);
	}

	private static void place(Journey journey, Card card, int step, Lane lane) {
		card.setStep(journey.getStages().get(0).getSteps().get(step));
		card.setLane(lane);
		journey.getCards().add(card);
	}
}
