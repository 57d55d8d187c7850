/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.testing.NoLoggedErrors;
import io.cxstudio.workbench.internal.robot.Dialogs;
import io.cxstudio.workbench.internal.robot.Robot;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.Studio;
import io.cxstudio.workbench.internal.robot.Until;

/** A test of the window around the maps: it begins with a small workshop that is open. */
@ExtendWith(NoLoggedErrors.class)
abstract class WorkshopWindowTest {

	@TempDir
	Path folder;
	Path file;
	Studio studio;
	Robot robot;
	Dialogs dialogs;

	@BeforeEach
	void open() throws Exception {
		file = Room.write(folder);
		studio = Studio.open(file);
		robot = studio.robot();
		dialogs = new Dialogs(robot);
	}

	@AfterEach
	void close() {
		studio.close();
	}

	/** Changes something, so that there is something to be saved. */
	void moveACard() {
		studio.select("Compares fares");
		robot.keys("alt+Right");
		Until.isTrue("it is changed", () -> studio.session().isDirty());
	}
}
