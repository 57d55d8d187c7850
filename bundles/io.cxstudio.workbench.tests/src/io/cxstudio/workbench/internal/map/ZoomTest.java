/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;

import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** Zoom by keys, by the wheel and to fit, on a map that is larger than the window. */
class ZoomTest extends StudioTest {

	@Override
	protected Path write() throws Exception {
		return Room.copySample(folder, "airline");
	}

	private ZoomManager zoom() {
		return studio.viewer().orElseThrow().zoom();
	}

	private Viewport viewport() {
		return zoom().getViewport();
	}

	private void await(double level) {
		Until.isTrue("the zoom is " + level, () -> zoom().getZoom() == level);
	}

	@Test
	void keysZoomInAndOutAndBack() {
		robot.keys("ctrl+plus");
		await(1.25);
		robot.keys("ctrl+minus", "ctrl+minus");
		await(0.75);
		robot.keys("ctrl+KP_Add");
		await(1);
		robot.keys("ctrl+equal", "ctrl+equal");
		await(1.5);
		robot.keys("ctrl+0");
		await(1);
	}

	@Test
	void theKeyToFitShowsTheWholeMap() {
		robot.keys("ctrl+9");
		Until.isTrue("the map is smaller", () -> zoom().getZoom() < 1);
		Until.isTrue("its whole width is in view", () -> {
			Dimension map = studio.map().figure().getPreferredSize();
			return map.width <= viewport().getClientArea().width;
		});
	}

	@Test
	void theWheelZoomsToThePointer() {
		Point stage = studio.middle(Until.inWindow(() -> studio.journey().getStages().get(1)));
		robot.wheelUp(stage, "ctrl");
		await(1.25);
		Point after = studio.middle(Until.inWindow(() -> studio.journey().getStages().get(1)));
		assertEquals(stage.x, after.x, 3, "what was under the pointer stays there");
		robot.wheelDown(stage, "ctrl");
		await(1);
	}

	@Test
	void theWheelScrollsAndWithShiftSideways() {
		Point middle = Until.inWindow(() -> studio.viewer().orElseThrow().getControl().toDisplay(400, 300));
		robot.wheelDown(middle);
		Until.isTrue("it has scrolled down", () -> viewport().getViewLocation().y > 0);
		robot.wheelDown(middle, "shift");
		Until.isTrue("it has scrolled sideways", () -> viewport().getViewLocation().x > 0);
	}
}
