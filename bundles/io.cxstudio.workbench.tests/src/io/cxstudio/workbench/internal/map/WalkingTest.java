/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.cxstudio.model.Element;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Walking over the map by keys; what is typed where the walk ends says where it has led. */
class WalkingTest extends StudioTest {

	@Test
	void arrowsGoOverCardsAndEmptyPlaces() throws Exception {
		studio.select("Compares fares");
		robot.keys("Right", "Right");
		robot.type("at the gate");
		robot.keys("Return");
		assertEquals(List.of("at the gate"), studio.savedMap().texts("Board", "Actions"));
	}

	@Test
	void arrowsUpAndDownGoFromLaneToLane() throws Exception {
		studio.pointAt("Board", "Actions");
		robot.keys("Down", "Down");
		robot.type("below");
		robot.keys("Return", "Escape", "Up", "Up", "Left");
		robot.type(" again");
		robot.keys("Return");
		var saved = studio.savedMap();
		assertEquals(List.of("below"), saved.texts("Board", "Thoughts"));
		assertEquals(List.of("Pays by card"), saved.texts("Pay", "Actions"));
	}

	@Test
	void tabAndShiftTabGoFromStepToStep() throws Exception {
		studio.pointAt("Search", "Thoughts");
		robot.keys("Tab", "Tab", "Tab", "shift+Tab");
		robot.type("two on, one back");
		robot.keys("Return");
		assertEquals(List.of("two on, one back"), studio.savedMap().texts("Board", "Thoughts"));
	}

	@Test
	void aboveTheFirstLaneAreTheStepsAndAboveThemTheStages() throws Exception {
		studio.select("Pays by card");
		robot.keys("Up");
		Until.isTrue("the step is selected", () -> studio.selected().equals(List.<Element>of(studio.step("Pay"))));
		robot.keys("Up");
		Until.isTrue("the stage is selected", () -> studio.selected().equals(List.<Element>of(studio.stage("Book"))));
		robot.keys("Right");
		robot.type(" far");
		robot.keys("Return");
		assertEquals(List.of("Book", "Fly far"), studio.savedMap().stages());
	}

	@Test
	void beforeTheFirstStepAreTheLanes() throws Exception {
		studio.pointAt("Search", "Thoughts");
		robot.keys("Left");
		Until.isTrue("the lane is selected", () -> studio.selected().equals(List.<Element>of(studio.lane("Thoughts"))));
		robot.keys("Up", "Right");
		Until.isTrue("the first emotion is selected", () -> studio.selected().equals(List.<Element>of(studio.journey().getCards().get(2))));
	}

	@Test
	void escapeFromACardLeadsToThePlaceBelowIt() throws Exception {
		studio.select("Compares fares");
		robot.keys("Escape");
		robot.type("one more");
		robot.keys("Return");
		assertEquals(List.of("Compares fares", "one more"), studio.savedMap().texts("Search", "Actions"));
	}
}
