/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.Lane;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.robot.SavedMap;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** The types that a partner's plug-in contributes, on the map: the example for loyalty schemes is part of this test's studio. */
class PartnerTypesTest extends StudioTest {

	private static final String STAGE = "io.cxstudio.example.loyalty.stage.membership";
	private static final String LANE = "io.cxstudio.example.loyalty.lane.rewards";

	private void typed(String text) {
		Until.isTrue("its text is open", () -> studio.viewer().orElseThrow().typing().isTyping());
		robot.keys("ctrl+a");
		robot.type(text);
		robot.keys("Return");
		Until.isTrue("its text is closed", () -> !studio.viewer().orElseThrow().typing().isTyping());
	}

	private SavedMap made() throws Exception {
		studio.palette().take("Stages", "Membership");
		Point fly = studio.middle(Until.inWindow(() -> studio.stage("Fly")));
		robot.comeAndClick(new Point(fly.x - 20, fly.y));
		typed("Joining the club");
		studio.palette().take("Lanes", "Rewards");
		Point emotions = studio.middle(Until.inWindow(() -> studio.lane("Emotions")));
		robot.comeAndClick(new Point(emotions.x, emotions.y - 8));
		typed("What we give");
		studio.pointAt("Pay", "What we give");
		robot.type("500 points");
		robot.keys("Return", "Escape");
		return studio.savedMap();
	}

	@AfterEach
	void closeThePalette() {
		studio.palette().close();
	}

	@Test
	void aStageAndALaneOfAPartnerAreMadeByMouseAndTypedInto() throws Exception {
		SavedMap saved = made();
		assertEquals(List.of("Book", "Joining the club", "Fly"), saved.stages());
		assertEquals(STAGE, saved.stage("Joining the club").getTypeId());
		Lane lane = saved.journey().getLanes().get(1);
		assertEquals("What we give", lane.getName());
		assertEquals(LANE, lane.getTypeId());
		assertEquals("Rewards", lane.getTypeLabel());
		assertEquals(List.of("500 points"), saved.texts("Pay", "What we give"));
	}

	@Test
	void whatNoPlugInKnowsIsShownChangedAndSavedWithoutLosingItsType() throws Exception {
		made();
		studio.close();
		String known = Files.readString(file);
		String unknown = known.replace("io.cxstudio.example.loyalty.", "com.example.gone.");
		Files.writeString(file, unknown, StandardCharsets.UTF_8);
		studio = Studio.open(file);
		assertTrue(Until.inWindow(() -> studio.map().part(studio.lane("What we give")) != null), "the lane is on the map");
		assertArrayEquals(unknown.getBytes(StandardCharsets.UTF_8), Until.inWindow(() -> WorkshopFile.toBytes(studio.session().workshop())));
		studio.select("500 points");
		robot.keys("F2", "ctrl+a");
		robot.type("600 points");
		robot.keys("Return", "Escape");
		studio.savedMap();
		assertEquals(unknown.replace("500 points", "600 points"), Files.readString(file));
	}
}
