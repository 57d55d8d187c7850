/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import org.junit.jupiter.api.BeforeEach;

import io.cxstudio.workbench.internal.robot.Dialogs;
import io.cxstudio.workbench.internal.robot.StudioTest;
import io.cxstudio.workbench.internal.robot.Until;

/** A test of the window around the maps: it begins with a small workshop that is open. */
abstract class WorkshopWindowTest extends StudioTest {

	Dialogs dialogs;

	@BeforeEach
	void lookAtDialogs() {
		dialogs = new Dialogs(robot);
	}

	/** Changes something, so that there is something to be saved. */
	void moveACard() {
		studio.select("Compares fares");
		robot.keys("alt+Right");
		Until.isTrue("it is changed", () -> studio.session().isDirty());
	}
}
