/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A studio that runs as users run it, seen through the window system. */
final class StudioProcess {

	static final Duration PATIENCE = Duration.ofMinutes(2);
	private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 200;
	private static final long BETWEEN_CLOSES_IN_MILLISECONDS = 3_000;

	/** Something that may be true now or later. */
	interface Condition {
		boolean holds() throws IOException, InterruptedException;
	}

	/** Something to do between two looks. */
	interface Attempt {
		void run() throws IOException, InterruptedException;
	}

	private final Path folder;
	private final Process process;

	private StudioProcess(Path folder, Process process) {
		this.folder = folder;
		this.process = process;
	}

	/** Starts a studio whose settings and output are in a folder. */
	static StudioProcess start(Path folder, String... arguments) throws IOException {
		String display = System.getenv("DISPLAY");
		assertNotNull(display, "The window tests need a display; releng/test brings one.");
		ProcessBuilder builder = Product.built().builder(folder, arguments);
		builder.environment().put("DISPLAY", display);
		// As people start it: a studio runs long.
		builder.environment().remove("CXSTUDIO_JVM");
		builder.environment().put("CXSTUDIO_DATA", folder.resolve("data").toString());
		return new StudioProcess(folder, builder.redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile()).start());
	}

	Process process() {
		return process;
	}

	/** Ends it as a power cut would: after it nothing of it is left, not even the memory of it that the system keeps for a while. */
	void kill() throws InterruptedException {
		List<ProcessHandle> all = process.descendants().toList();
		Product.end(process);
		process.waitFor();
		all.forEach(each -> each.onExit().join());
	}

	/** The id of a window; tries until it is there. */
	String window(String title, Attempt attempt) throws IOException, InterruptedException {
		String[] found = new String[1];
		until("window " + title, () -> {
			found[0] = xdotool("search", "--onlyvisible", "--name", title);
			if (found[0].isBlank()) {
				attempt.run();
			}
			return !found[0].isBlank();
		});
		return found[0].lines().findFirst().orElseThrow();
	}

	/** Waits for a window and gives it the keyboard. */
	void activate(String title) throws IOException, InterruptedException {
		xdotool("windowactivate", "--sync", window(title, () -> { }));
	}

	/** Waits until something is true; the studio must live as long. */
	void until(String what, Condition condition) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!condition.holds()) {
			assertTrue(process.isAlive(), () -> "The studio has ended: " + output());
			assertTrue(Instant.now().isBefore(end), () -> "No " + what + ": " + output());
			process.waitFor(BETWEEN_LOOKS_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
		}
	}

	/** Closes its windows as the window manager does, from the top: keys that were pressed too often may have opened more than one. */
	void close() throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (process.isAlive()) {
			assertTrue(Instant.now().isBefore(end), () -> "The studio does not close: " + output());
			xdotool("key", "alt+F4");
			process.waitFor(BETWEEN_CLOSES_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
		}
	}

	/** What it wrote to its outputs. */
	String output() {
		try {
			return Files.readString(folder.resolve("output"));
		} catch (IOException e) {
			return e.toString();
		}
	}

	/** The warnings and errors in its log. */
	List<String> loggedErrors() throws IOException {
		Path log = folder.resolve("data/.metadata/.log");
		return Files.exists(log) ? Files.readAllLines(log).stream().filter(line -> line.matches("!ENTRY \\S+ [24] .*")).toList()
				: List.of();
	}

	/** Calls xdotool and returns what it says. */
	static String xdotool(String... arguments) throws IOException, InterruptedException {
		String[] command = new String[arguments.length + 1];
		command[0] = "xdotool";
		System.arraycopy(arguments, 0, command, 1, arguments.length);
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes());
		process.waitFor();
		return output;
	}
}
