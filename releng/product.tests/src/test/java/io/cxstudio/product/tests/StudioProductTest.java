/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static io.cxstudio.product.tests.StudioProcess.xdotool;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The window of the finished product: it opens, and closes as the window manager asks it to. */
@Isolated("its windows need the keyboard of the display")
class StudioProductTest {

	@TempDir
	Path folder;

	private StudioProcess studio;

	@BeforeEach
	void start() throws IOException {
		studio = StudioProcess.start(folder);
	}

	@AfterEach
	void end() throws InterruptedException {
		studio.kill();
	}

	@Test
	void opensItsWindowAndClosesIt() throws Exception {
		studio.activate("CX Studio *$");
		// Only a studio that has started answers F1.
		studio.window("^Keys *$", () -> xdotool("key", "F1"));
		studio.close();
		assertEquals(0, studio.process().exitValue(), studio.output());
		assertEquals(List.of(), studio.loggedErrors());
		assertEquals(List.of(), studio.output().lines().filter(line -> line.contains("gadget")).toList(), "GTK complains of sizes");
	}

	@Test
	void leavesNothingBehindWhenItsScriptIsEnded() throws Exception {
		studio.activate("CX Studio *$");
		List<ProcessHandle> started = studio.process().descendants().toList();
		assertFalse(started.isEmpty(), "The script starts Java");
		studio.process().destroy();
		for (ProcessHandle each : started) {
			each.onExit().get(StudioProcess.PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		assertTrue(studio.process().waitFor(StudioProcess.PATIENCE.toSeconds(), TimeUnit.SECONDS));
	}
}
