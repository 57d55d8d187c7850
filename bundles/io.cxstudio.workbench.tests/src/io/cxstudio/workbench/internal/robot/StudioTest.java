/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.robot;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.cxstudio.testing.NoLoggedErrors;

/** A test in the window: it begins with the map of a small workshop, open and with the focus. */
@ExtendWith(NoLoggedErrors.class)
public abstract class StudioTest {

	@TempDir
	protected Path folder;
	protected Path file;
	protected Studio studio;
	protected Robot robot;

	@BeforeEach
	protected void open() throws Exception {
		file = write();
		studio = Studio.open(file);
		robot = studio.robot();
	}

	@AfterEach
	protected void close() {
		studio.close();
	}

	/** The workshop to begin with. */
	protected Path write() throws Exception {
		return Room.write(folder);
	}
}
