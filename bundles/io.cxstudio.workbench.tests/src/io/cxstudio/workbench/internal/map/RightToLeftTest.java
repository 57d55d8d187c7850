/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Stage;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.SavedMap;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** The map of a workshop in Persian: what is before and behind is mirrored, for the mouse as for the keys. */
class RightToLeftTest extends StudioTest {

	@Override
	protected Path write() throws Exception {
		return Room.write(folder, "fa");
	}

	@Test
	void theFirstStepStandsAtTheRight() {
		Point search = studio.middle(Until.inWindow(() -> studio.step("Search")));
		Point pay = studio.middle(Until.inWindow(() -> studio.step("Pay")));
		Point lane = studio.middle(Until.inWindow(() -> studio.lane("Actions")));
		assertTrue(lane.x > search.x && search.x > pay.x, lane + ", " + search + ", " + pay);
	}

	@Test
	void theLeftArrowGoesOnAndTheRightArrowBack() throws Exception {
		studio.select("Compares fares");
		robot.keys("Left", "Left");
		robot.type("left of it");
		robot.keys("Return", "Escape");
		studio.select("Pays by card");
		robot.keys("Right");
		Until.isTrue("the card at the right is selected", () -> studio.selected().equals(List.<Element>of(studio.card("Compares fares").get())));
		assertEquals(List.of("left of it"), studio.savedMap().texts("Board", "Actions"));
	}

	@Test
	void tabGoesToTheNextStep() throws Exception {
		studio.pointAt("Search", "Thoughts");
		robot.type("one");
		robot.keys("Tab");
		robot.type("two");
		robot.keys("Return");
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("one"), saved.texts("Search", "Thoughts"));
		assertEquals(List.of("two"), saved.texts("Pay", "Thoughts"));
	}

	@Test
	void altLeftMovesACardOn() throws Exception {
		studio.select("Pays by card");
		robot.keys("alt+Left");
		assertEquals("Board", studio.savedMap().card("Pays by card").getStep().getName());
	}

	@Test
	void draggingToTheLeftMovesACardOn() throws Exception {
		Point from = studio.middle(Until.inWindow(() -> studio.card("Compares fares").orElseThrow()));
		Point to = studio.place("Board", "Actions");
		assertTrue(to.x < from.x);
		robot.drag(from, to);
		assertEquals("Board", studio.savedMap().card("Compares fares").getStep().getName());
	}

	@Test
	void draggingAStageToTheLeftMovesItBack() throws Exception {
		Point to = studio.middle(Until.inWindow(() -> studio.stage("Fly")));
		robot.drag(studio.middle(Until.inWindow(() -> studio.stage("Book"))), new Point(to.x - 40, to.y));
		assertEquals(List.of("Fly", "Book"), studio.savedMap().stages());
	}

	@Test
	void theEdgeOfAStageIsAtItsLeft() throws Exception {
		Stage stage = Until.inWindow(() -> studio.stage("Book"));
		Point edge = studio.edge(stage);
		robot.drag(edge, new Point(edge.x - 80, edge.y));
		Until.isTrue("it has a width of its own", () -> stage.getStepWidth() > 0);
		int first = studio.savedMap().stage("Book").getStepWidth();
		edge = studio.edge(stage);
		robot.drag(edge, new Point(edge.x - 40, edge.y));
		int second = studio.savedMap().stage("Book").getStepWidth();
		assertTrue(second > first, first + ", " + second);
	}

	@Test
	void theEdgeOfACardIsAtItsLeft() throws Exception {
		Card card = Until.inWindow(() -> studio.card("Compares fares").orElseThrow());
		robot.drag(studio.edge(card), studio.place("Pay", "Actions"));
		Until.isTrue("it spans", () -> card.getLastStep() != null);
		assertEquals("Pay", studio.savedMap().card("Compares fares").getLastStep().getName());
	}
}
