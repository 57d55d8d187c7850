/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Card;
import io.cxstudio.model.Stage;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** The width of stages and the span of cards, by the edge and by key. */
class SizesTest extends StudioTest {

	@Test
	void theEdgeOfAStageMakesItsStepsWiderAndNarrower() throws Exception {
		Stage stage = Until.inWindow(() -> studio.stage("Book"));
		Point edge = studio.edge(stage);
		robot.drag(edge, new Point(edge.x + 80, edge.y));
		Until.isTrue("it has a width of its own", () -> stage.getStepWidth() > 0);
		int wide = studio.savedMap().stage("Book").getStepWidth();
		edge = studio.edge(stage);
		robot.drag(edge, new Point(edge.x - 60, edge.y));
		Until.isTrue("it is narrower", () -> stage.getStepWidth() < wide);
		int narrow = studio.savedMap().stage("Book").getStepWidth();
		assertTrue(narrow < wide && narrow > 0, wide + " and " + narrow);
	}

	@Test
	void keysMakeTheStepsOfAStageNarrowerAgain() throws Exception {
		studio.select("Compares fares");
		robot.keys("ctrl+shift+Right");
		int wide = studio.savedMap().stage("Book").getStepWidth();
		robot.keys("ctrl+shift+Left", "ctrl+shift+Left");
		int narrow = studio.savedMap().stage("Book").getStepWidth();
		assertTrue(narrow < wide, wide + " and " + narrow);
	}

	@Test
	void theEdgeOfACardIsPulledOverTheNextSteps() throws Exception {
		Card card = Until.inWindow(() -> studio.card("Compares fares").orElseThrow());
		robot.drag(studio.edge(card), studio.place("Board", "Actions"));
		Until.isTrue("it spans", () -> card.getLastStep() != null);
		assertEquals("Board", studio.savedMap().card("Compares fares").getLastStep().getName());
		robot.drag(studio.edge(card), studio.place("Search", "Actions"));
		Until.isTrue("it spans no more", () -> card.getLastStep() == null);
		assertNull(studio.savedMap().card("Compares fares").getLastStep());
	}

	@Test
	void theEdgeOfACardIsAlsoThereAfterTheCardWasMoved() throws Exception {
		Card card = studio.select("Compares fares");
		robot.keys("alt+Right");
		Until.isTrue("it has moved", () -> card.getStep() == studio.step("Pay"));
		robot.drag(studio.edge(card), studio.place("Board", "Actions"));
		Until.isTrue("it spans", () -> card.getLastStep() != null);
		assertEquals("Pay", studio.savedMap().card("Compares fares").getStep().getName());
	}

	@Test
	void keysMakeACardSpanMoreAndFewerSteps() throws Exception {
		studio.select("Compares fares");
		robot.keys("shift+alt+Right");
		Until.isTrue("it spans two steps", () -> studio.card("Compares fares").get().getLastStep() == studio.step("Pay"));
		robot.keys("shift+alt+Right");
		Until.isTrue("it spans three steps", () -> studio.card("Compares fares").get().getLastStep() == studio.step("Board"));
		robot.keys("shift+alt+Left");
		assertEquals("Pay", studio.savedMap().card("Compares fares").getLastStep().getName());
	}
}
