/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.Test;

import io.cxstudio.model.JourneyKind;
import io.cxstudio.workbench.internal.robot.ExplorerTree;
import io.cxstudio.workbench.internal.robot.PropertySheet;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.Until;

/** The property sheet with mouse and keys: a text, a choice. */
class PropertiesTest extends WorkshopWindowTest {

	@Test
	void aTextIsStoredWithEnter() throws Exception {
		new ExplorerTree(robot).select("Flying home");
		new PropertySheet(robot).enter("Name", "Flying home");
		robot.keys("ctrl+a");
		robot.type("Flying back");
		robot.keys("Return");
		Until.isTrue("it is stored", () -> studio.journey().getName().equals("Flying back"));
		assertEquals("Flying back", studio.saved().getJourneys().get(0).getName());
	}

	@Test
	void aChoiceIsMadeByKey() throws Exception {
		new ExplorerTree(robot).select("Flying home");
		new PropertySheet(robot).enter("Name", "Flying home");
		robot.keys("Tab");
		Until.isTrue("the kind has the focus", () -> Studio.focus() instanceof Combo);
		robot.keys("Down");
		Until.isTrue("it is stored", () -> studio.journey().getKind() == JourneyKind.TO_BE);
		assertEquals(JourneyKind.TO_BE, studio.saved().getJourneys().get(0).getKind());
	}
}
