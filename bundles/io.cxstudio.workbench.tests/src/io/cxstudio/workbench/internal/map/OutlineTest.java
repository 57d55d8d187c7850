/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import java.nio.file.Path;

import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;

import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** The small picture of the whole map in the outline: where it is clicked, there the map scrolls. */
class OutlineTest extends StudioTest {

	@Override
	protected Path write() throws Exception {
		return Room.copySample(folder, "airline");
	}

	private Control picture() {
		ContentOutline outline = (ContentOutline) Studio.window().getActivePage().findView(IPageLayout.ID_OUTLINE);
		return outline.getCurrentPage().getControl();
	}

	private Viewport viewport() {
		return studio.viewer().orElseThrow().zoom().getViewport();
	}

	@Test
	void aClickOnThePictureScrollsTheMapThere() {
		Until.isTrue("the outline shows the map", () -> picture().isVisible() && picture().getSize().x > 0);
		Point corner = Until.inWindow(() -> picture().toDisplay(picture().getSize().x - 12, 8));
		robot.click(corner);
		Until.isTrue("the end of the map is in view", () -> {
			int x = viewport().getViewLocation().x;
			return x > 0 && x + viewport().getClientArea().width > studio.map().figure().getPreferredSize().width / 2;
		});
		robot.drag(corner, Until.inWindow(() -> picture().toDisplay(4, 8)));
		Until.isTrue("the beginning is in view again", () -> viewport().getViewLocation().x == 0);
	}
}
