/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.map;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.testing.NoLoggedErrors;
import io.cxstudio.workbench.internal.robot.Robot;
import io.cxstudio.workbench.internal.robot.Room;
import io.cxstudio.workbench.internal.robot.Studio;

/** A test of the map in the window: it begins with the map of a small workshop, open and with the focus. */
@ExtendWith(NoLoggedErrors.class)
abstract class MapWindowTest {

	@TempDir
	Path folder;
	Path file;
	Studio studio;
	Robot robot;

	@BeforeEach
	void open() throws Exception {
		file = write();
		studio = Studio.open(file);
		robot = studio.robot();
	}

	@AfterEach
	void close() {
		studio.close();
	}

	/** The workshop to begin with. */
	Path write() throws Exception {
		return Room.write(folder);
	}
}
