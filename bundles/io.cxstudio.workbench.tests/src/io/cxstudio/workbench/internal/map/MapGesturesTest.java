/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Stage;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Every key and gesture of the map, with real keys and a real mouse; what counts is the saved file. */
class MapGesturesTest extends StudioTest {

	@Test
	void typingOnACardReplacesNothingUntilF2AndEnterKeepsIt() throws Exception {
		studio.select("Compares fares");
		robot.keys("F2", "ctrl+a");
		robot.type("Compares prices");
		robot.keys("Return");
		Until.isTrue("the text is changed", () -> studio.card("Compares prices").isPresent());
		robot.keys("Escape");
		assertEquals(List.of("Compares prices", "Pays by card"), texts(savedJourney()));
	}

	@Test
	void doubleClickEditsInPlace() throws Exception {
		Card card = Until.inWindow(() -> studio.card("Compares fares").orElseThrow());
		robot.doubleClick(studio.middle(card));
		robot.keys("ctrl+a");
		robot.type("Asks a friend");
		robot.keys("Return");
		Until.isTrue("the text is changed", () -> studio.card("Asks a friend").isPresent());
		robot.keys("Escape");
		assertTrue(texts(savedJourney()).contains("Asks a friend"));
	}

	@Test
	void escapeWhileTypingChangesNothing() throws Exception {
		byte[] before = Files.readAllBytes(file);
		studio.select("Compares fares");
		robot.keys("F2");
		robot.type("xyz");
		robot.keys("Escape");
		Until.isTrue("nothing is to be saved", () -> !studio.session().isDirty());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void altArrowMovesACardToTheNextStep() throws Exception {
		studio.select("Compares fares");
		robot.keys("alt+Right");
		assertEquals("Pay", card(savedJourney(), "Compares fares").getStep().getName());
	}

	@Test
	void draggingMovesACardToAnotherCell() throws Exception {
		Point from = studio.middle(Until.inWindow(() -> studio.card("Compares fares").orElseThrow()));
		Point to = studio.middle(Until.inWindow(() -> studio.card("Pays by card").orElseThrow()));
		robot.drag(from, to);
		assertEquals("Pay", card(savedJourney(), "Compares fares").getStep().getName());
	}

	@Test
	void deleteTakesACardAndUndoAndRedoGoThroughTheOneHistory() throws Exception {
		byte[] before = Files.readAllBytes(file);
		studio.select("Pays by card");
		robot.keys("Delete");
		Until.isTrue("the card is gone", () -> studio.card("Pays by card").isEmpty());
		robot.keys("ctrl+z");
		Until.isTrue("the card is back", () -> studio.card("Pays by card").isPresent());
		assertArrayEquals(before, Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop())));
		robot.keys("ctrl+shift+z");
		Until.isTrue("the card is gone again", () -> studio.card("Pays by card").isEmpty());
		assertEquals(List.of("Compares fares"), texts(savedJourney()));
	}

	@Test
	void controlEnterInsertsAStepAndControlShiftEnterAStage() throws Exception {
		studio.select("Compares fares");
		robot.keys("ctrl+Return");
		Until.isTrue("there is a step more", () -> studio.journey().getStages().get(0).getSteps().size() == 3);
		robot.keys("Escape", "ctrl+shift+Return");
		Until.isTrue("there is a stage more", () -> studio.journey().getStages().size() == 3);
		robot.keys("Escape");
		Journey saved = savedJourney();
		assertEquals(3, saved.getStages().size());
		assertEquals(6, saved.getStages().stream().mapToInt(stage -> stage.getSteps().size()).sum());
	}

	@Test
	void controlAltEnterInsertsALane() throws Exception {
		studio.select("Compares fares");
		robot.keys("ctrl+alt+Return");
		Until.isTrue("there is a lane more", () -> studio.journey().getLanes().size() == 4);
		robot.keys("Escape");
		assertEquals(4, savedJourney().getLanes().size());
	}

	@Test
	void widthOfAStageGrowsByKey() throws Exception {
		studio.select("Compares fares");
		robot.keys("ctrl+shift+Right");
		Stage stage = savedJourney().getStages().get(0);
		assertTrue(stage.getStepWidth() > 0);
	}

	@Test
	void anEmotionIsDraggedOnTheScale() throws Exception {
		EmotionPoint low = Until.inWindow(() -> (EmotionPoint) studio.journey().getCards().get(3));
		EmotionPoint high = Until.inWindow(() -> (EmotionPoint) studio.journey().getCards().get(2));
		Point from = studio.face(low);
		robot.drag(from, new Point(from.x, studio.face(high).y));
		Until.isTrue("the score has grown", () -> low.getScore() > 0);
		assertEquals(1.0, ((EmotionPoint) savedJourney().getCards().get(3)).getScore(), 0.5);
	}

	@Test
	void copyAndPastePutACopyIntoTheMap() throws Exception {
		studio.select("Compares fares");
		robot.keys("ctrl+c", "ctrl+v");
		Until.isTrue("there are two", () -> studio.journey().getCards().stream().filter(card -> "Compares fares".equals(card.getText())).count() == 2);
		assertEquals(3, texts(savedJourney()).size());
	}

	@Test
	void cutAndPasteMoveACard() throws Exception {
		Card first = studio.select("Compares fares");
		robot.keys("ctrl+x");
		Until.isTrue("it is cut", () -> studio.card("Compares fares").isEmpty());
		studio.select("Pays by card");
		robot.keys("ctrl+v");
		Until.isTrue("it is back", () -> studio.card("Compares fares").isPresent());
		assertEquals("Pay", card(savedJourney(), first.getText()).getStep().getName());
	}

	@Test
	void selectAllAndDeleteTakeEveryCard() throws Exception {
		studio.select("Compares fares");
		robot.keys("ctrl+a", "Delete");
		Until.isTrue("there is no card", () -> studio.journey().getCards().isEmpty());
		assertEquals(List.of(), savedJourney().getCards());
	}

	@Test
	void theMapZoomsByKeysAndByTheWheel() {
		ZoomManager zoom = Until.inWindow(() -> (ZoomManager) studio.viewer().orElseThrow().getProperty(ZoomManager.class.toString()));
		double before = Until.inWindow(zoom::getZoom);
		Point middle = studio.middle(studio.select("Compares fares"));
		robot.keys("ctrl+plus");
		Until.isTrue("it is larger", () -> zoom.getZoom() > before);
		robot.keys("ctrl+0");
		Until.isTrue("it is as large as it is", () -> zoom.getZoom() == 1.0);
		robot.wheelUp(middle, "ctrl");
		Until.isTrue("it is larger again", () -> zoom.getZoom() > 1.0);
	}

	private Journey savedJourney() throws Exception {
		return studio.saved().getJourneys().get(0);
	}

	private static Card card(Journey journey, String text) {
		return journey.getCards().stream().filter(card -> text.equals(card.getText())).findFirst().orElseThrow();
	}

	private static List<String> texts(Journey journey) {
		return journey.getCards().stream().map(Card::getText).filter(text -> text != null).toList();
	}
}
