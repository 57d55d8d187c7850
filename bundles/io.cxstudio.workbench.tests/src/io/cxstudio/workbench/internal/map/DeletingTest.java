/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.SavedMap;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** The Delete key on cards with links, stages, steps and lanes: what cannot be without them goes too, and comes back with one undo. */
class DeletingTest extends StudioTest {

	@Override
	protected Path write() throws Exception {
		Path file = Room.write(folder);
		Workshop workshop = WorkshopFile.read(file).workshop();
		Journey journey = workshop.getJourneys().get(0);
		Link link = ModelFactory.eINSTANCE.createLink();
		link.setSource(journey.getCards().get(0));
		link.setTarget(journey.getCards().get(1));
		journey.getLinks().add(link);
		WorkshopFile.write(workshop, file);
		return file;
	}

	private void deleteUndoAndDeleteAgain(Element element) throws Exception {
		byte[] before = Files.readAllBytes(file);
		studio.select(element);
		robot.keys("Delete");
		Until.isTrue("it is gone", () -> element.eContainer() == null);
		robot.keys("ctrl+z");
		Until.isTrue("it is back", () -> element.eContainer() != null);
		assertArrayEquals(before, Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop())));
		robot.keys("ctrl+shift+z");
		Until.isTrue("it is gone again", () -> element.eContainer() == null);
	}

	@Test
	void aCardGoesWithItsLinks() throws Exception {
		deleteUndoAndDeleteAgain(Until.inWindow(() -> studio.card("Pays by card").orElseThrow()));
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Compares fares"), saved.texts());
		assertEquals(List.of(), saved.journey().getLinks());
	}

	@Test
	void aStepGoesWithItsCards() throws Exception {
		deleteUndoAndDeleteAgain(Until.inWindow(() -> studio.step("Pay")));
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Search"), saved.steps("Book"));
		assertEquals(List.of("Compares fares"), saved.texts());
	}

	@Test
	void aStageGoesWithItsStepsAndCards() throws Exception {
		deleteUndoAndDeleteAgain(Until.inWindow(() -> studio.stage("Book")));
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Fly"), saved.stages());
		assertEquals(List.of(), saved.texts());
	}

	@Test
	void aLaneGoesWithItsCards() throws Exception {
		deleteUndoAndDeleteAgain(Until.inWindow(() -> studio.lane("Actions")));
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Emotions", "Thoughts"), saved.lanes());
		assertEquals(List.of(), saved.texts());
	}
}
