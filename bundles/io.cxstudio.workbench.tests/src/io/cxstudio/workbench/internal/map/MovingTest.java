/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.model.Stage;
import io.cxstudio.workbench.internal.robot.SavedMap;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Moving cards within and between cells, and stages, steps and lanes, by drag and by key. */
class MovingTest extends StudioTest {

	/** Puts two more cards below the one that is there. */
	private void threeInOneCell() {
		studio.select("Compares fares");
		robot.keys("Return");
		robot.type("second");
		robot.keys("Return");
		robot.type("third");
		robot.keys("Return");
		Until.isTrue("there are three, and the cursor stands below", () -> studio.card("third").isPresent()
				&& studio.map().slot().isPresent() && !studio.viewer().orElseThrow().typing().isTyping());
	}

	private void untilIsFirst(String first, String second) {
		Until.isTrue(first + " stands above " + second,
				() -> studio.journey().getCards().indexOf(studio.card(first).orElseThrow()) < studio.journey().getCards().indexOf(studio.card(second).orElseThrow()));
	}

	private Point middle(String text) {
		return studio.middle(Until.inWindow(() -> studio.card(text).orElseThrow()));
	}

	@Test
	void altUpAndDownReorderTheCardsOfACell() throws Exception {
		threeInOneCell();
		studio.select("third");
		robot.keys("alt+Up", "alt+Up");
		// Before that, the others are not where they will be.
		untilIsFirst("third", "Compares fares");
		studio.select("Compares fares");
		robot.keys("alt+Down");
		assertEquals(List.of("third", "second", "Compares fares"), studio.savedMap().texts("Search", "Actions"));
	}

	@Test
	void draggingReordersTheCardsOfACell() throws Exception {
		threeInOneCell();
		Point first = middle("Compares fares");
		robot.drag(middle("third"), new Point(first.x, first.y - 8));
		untilIsFirst("third", "Compares fares");
		assertEquals(List.of("third", "Compares fares", "second"), studio.savedMap().texts("Search", "Actions"));
	}

	@Test
	void altDownAtTheEndOfACellGoesToTheNextLane() throws Exception {
		studio.select("Compares fares");
		// Over the point of the emotion curve, which stands in the lane between.
		robot.keys("alt+Down", "alt+Down", "alt+Down");
		assertEquals(List.of("Compares fares"), studio.savedMap().texts("Search", "Thoughts"));
	}

	@Test
	void draggingMovesACardToAnEmptyCellOfAnotherLane() throws Exception {
		robot.drag(middle("Compares fares"), studio.place("Arrive", "Thoughts"));
		Until.isTrue("it is there", () -> studio.card("Compares fares").get().getStep() == studio.step("Arrive"));
		assertEquals(List.of("Compares fares"), studio.savedMap().texts("Arrive", "Thoughts"));
	}

	@Test
	void severalCardsAreDraggedTogether() throws Exception {
		threeInOneCell();
		studio.select("second");
		robot.click(middle("third"), "ctrl");
		Until.isTrue("two are selected", () -> studio.selected().size() == 2);
		Point to = studio.place("Board", "Actions");
		robot.drag(middle("second"), to);
		Until.isTrue("they are there", () -> studio.card("third").get().getStep() == studio.step("Board"));
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("second", "third"), saved.texts("Board", "Actions"));
		assertEquals(List.of("Compares fares"), saved.texts("Search", "Actions"));
	}

	@Test
	void escapeWhileDraggingMovesNothing() throws Exception {
		Card card = Until.inWindow(() -> studio.card("Compares fares").orElseThrow());
		robot.beginDrag(studio.middle(card), studio.place("Arrive", "Thoughts"));
		robot.keyWhileDragging("Escape");
		robot.endDrag();
		studio.select("Pays by card");
		robot.keys("alt+Right");
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Compares fares"), saved.texts("Search", "Actions"));
		assertEquals(List.of("Pays by card"), saved.texts("Board", "Actions"));
	}

	@Test
	void aStageIsDragged() throws Exception {
		Point to = studio.middle(Until.inWindow(() -> studio.stage("Fly")));
		robot.drag(studio.middle(Until.inWindow(() -> studio.stage("Book"))), new Point(to.x + 40, to.y));
		Until.isTrue("it is the last", () -> studio.journey().getStages().get(1).getName().equals("Book"));
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Fly", "Book"), saved.stages());
		assertEquals("Book", ((Stage) saved.card("Compares fares").getStep().eContainer()).getName());
	}

	@Test
	void aStageIsMovedByKey() throws Exception {
		studio.select(Until.inWindow(() -> studio.stage("Fly")));
		robot.keys("alt+Left");
		assertEquals(List.of("Fly", "Book"), studio.savedMap().stages());
	}

	@Test
	void aStepIsDraggedIntoAnotherStage() throws Exception {
		Point to = studio.middle(Until.inWindow(() -> studio.step("Board")));
		robot.drag(studio.middle(Until.inWindow(() -> studio.step("Search"))), new Point(to.x + 30, to.y));
		Until.isTrue("it is in the other stage", () -> studio.stage("Fly").getSteps().size() == 3);
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Pay"), saved.steps("Book"));
		assertEquals(List.of("Board", "Search", "Arrive"), saved.steps("Fly"));
		assertEquals(List.of("Compares fares"), saved.texts("Search", "Actions"));
	}

	@Test
	void aStepIsMovedByKeyWithinItsStageAndBeyond() throws Exception {
		studio.select(Until.inWindow(() -> studio.step("Search")));
		robot.keys("alt+Right", "alt+Right");
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Pay"), saved.steps("Book"));
		assertEquals(List.of("Search", "Board", "Arrive"), saved.steps("Fly"));
	}

	@Test
	void aLaneIsDragged() throws Exception {
		Point to = studio.middle(Until.inWindow(() -> studio.lane("Thoughts")));
		robot.drag(studio.middle(Until.inWindow(() -> studio.lane("Actions"))), new Point(to.x, to.y + 12));
		Until.isTrue("it is the last", () -> studio.journey().getLanes().get(2).getName().equals("Actions"));
		assertEquals(List.of("Emotions", "Thoughts", "Actions"), studio.savedMap().lanes());
	}

	@Test
	void aLaneIsMovedByKey() throws Exception {
		studio.select(Until.inWindow(() -> studio.lane("Thoughts")));
		robot.keys("alt+Up", "alt+Up");
		assertEquals(List.of("Thoughts", "Actions", "Emotions"), studio.savedMap().lanes());
	}
}
