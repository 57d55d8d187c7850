/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window of the finished product: it opens, and closes as the window manager asks it to. */
class StudioProductTest {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@TempDir
	Path folder;

	private Process studio;

	@BeforeEach
	void start() throws IOException {
		String display = System.getenv("DISPLAY");
		assertNotNull(display, "The window tests need a display; releng/test brings one.");
		ProcessBuilder builder = Product.built().builder(folder);
		builder.environment().put("DISPLAY", display);
		builder.environment().put("CXSTUDIO_DATA", folder.resolve("data").toString());
		studio = builder.redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start();
	}

	@AfterEach
	void end() {
		Product.end(studio);
	}

	@Test
	void opensItsWindowAndClosesIt() throws Exception {
		xdotool("windowactivate", "--sync", window("CX Studio *$", () -> { }));
		// Only a studio that has started answers F1.
		window("^Keys *$", () -> xdotool("key", "F1"));
		xdotool("key", "Escape");
		xdotool("windowactivate", "--sync", window("CX Studio *$", () -> { }));
		xdotool("key", "alt+F4");
		assertTrue(studio.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "The studio does not close.");
		assertEquals(0, studio.exitValue(), Files.readString(folder.resolve("output")));
		assertEquals(List.of(), loggedErrors());
	}

	/** The id of a window; tries until it is there. */
	private String window(String title, Try attempt) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end)) {
			assertTrue(studio.isAlive(), () -> "The studio has ended: " + output());
			String windows = xdotool("search", "--onlyvisible", "--name", title);
			if (!windows.isBlank()) {
				return windows.lines().findFirst().orElseThrow();
			}
			attempt.run();
			studio.waitFor(500, TimeUnit.MILLISECONDS);
		}
		throw new AssertionError("No window " + title + " opens: " + output());
	}

	private interface Try {
		void run() throws IOException, InterruptedException;
	}

	private String output() {
		try {
			return Files.readString(folder.resolve("output"));
		} catch (IOException e) {
			return e.toString();
		}
	}

	private List<String> loggedErrors() throws IOException {
		Path log = folder.resolve("data/.metadata/.log");
		return Files.exists(log) ? Files.readAllLines(log).stream().filter(line -> line.matches("!ENTRY \\S+ [24] .*")).toList()
				: List.of();
	}

	private static String xdotool(String... arguments) throws IOException, InterruptedException {
		String[] command = new String[arguments.length + 1];
		command[0] = "xdotool";
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes());
		process.waitFor();
		return output;
	}
}
