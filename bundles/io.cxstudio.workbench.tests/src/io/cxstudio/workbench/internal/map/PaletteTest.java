/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Lane;
import io.cxstudio.workbench.internal.robot.SavedMap;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Making things with the tools of the palette: a click on the tool, a click on the map, and the text is open. */
class PaletteTest extends StudioTest {

	private void nameIt(String name) {
		Until.isTrue("its text is open", () -> studio.viewer().orElseThrow().typing().isTyping());
		robot.keys("ctrl+a");
		robot.type(name);
		robot.keys("Return");
		Until.isTrue("its text is closed", () -> !studio.viewer().orElseThrow().typing().isTyping());
	}

	@AfterEach
	void closeThePalette() {
		studio.palette().close();
	}

	@Test
	void aCardIsMadeWhereItIsPut() throws Exception {
		studio.palette().take("Tools", "Card");
		robot.comeAndClick(studio.place("Board", "Thoughts"));
		nameIt("made by mouse");
		assertEquals(List.of("made by mouse"), studio.savedMap().texts("Board", "Thoughts"));
	}

	@Test
	void aCardOfALaneTypeGoesIntoItsLane() throws Exception {
		studio.palette().take("Cards", "Thought");
		robot.comeAndClick(studio.place("Arrive", "Actions"));
		nameIt("at last");
		assertEquals(List.of("at last"), studio.savedMap().texts("Arrive", "Thoughts"));
	}

	@Test
	void anEmotionIsAPointOfTheCurve() throws Exception {
		studio.palette().take("Cards", "Emotion");
		robot.comeAndClick(studio.place("Board", "Emotions"));
		nameIt("calm");
		assertInstanceOf(EmotionPoint.class, studio.savedMap().card("calm"));
	}

	@Test
	void aStepIsMadeBetweenSteps() throws Exception {
		studio.palette().take("Tools", "Step");
		Point pay = studio.middle(Until.inWindow(() -> studio.step("Pay")));
		robot.comeAndClick(new Point(pay.x - 20, pay.y));
		nameIt("Compare");
		assertEquals(List.of("Search", "Compare", "Pay"), studio.savedMap().steps("Book"));
	}

	@Test
	void aStageOfATypeIsMadeBetweenStages() throws Exception {
		studio.palette().take("Stages", "Awareness");
		Point fly = studio.middle(Until.inWindow(() -> studio.stage("Fly")));
		robot.comeAndClick(new Point(fly.x - 20, fly.y));
		nameIt("First thought");
		SavedMap saved = studio.savedMap();
		assertEquals(List.of("Book", "First thought", "Fly"), saved.stages());
		assertEquals("io.cxstudio.stage.awareness", saved.stage("First thought").getTypeId());
	}

	@Test
	void aLaneOfATypeIsMadeBetweenLanes() throws Exception {
		studio.palette().take("Lanes", "Pain points");
		Point emotions = studio.middle(Until.inWindow(() -> studio.lane("Emotions")));
		robot.comeAndClick(new Point(emotions.x, emotions.y - 8));
		nameIt("Pains");
		Lane lane = studio.savedMap().journey().getLanes().get(1);
		assertEquals("Pains", lane.getName());
		assertEquals("io.cxstudio.lane.painPoints", lane.getTypeId());
	}

	@Test
	void escapePutsTheToolBack() throws Exception {
		studio.palette().take("Tools", "Card");
		studio.robot().move(studio.place("Board", "Thoughts"));
		robot.keys("Escape");
		Until.isTrue("the tool is back", () -> studio.viewer().orElseThrow().getEditDomain().getPaletteViewer().getActiveTool().getLabel().equals("Select"));
		studio.select("Compares fares");
		robot.keys("alt+Right");
		assertEquals(List.of("Pays by card", "Compares fares"), studio.savedMap().texts("Pay", "Actions"));
	}
}
