/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A materialized product, started by its own start script as users start it.
 *
 * @param folder where it stands
 */
record Product(Path folder) {

	/** Most of a short command is the compiler of the virtual machine at work for later, which for these never comes. */
	private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
	private static final int LONGEST_COMMAND_IN_MINUTES = 5;

	/**
	 * What a command left behind.
	 *
	 * @param exitCode its exit code
	 * @param out      what it wrote to the standard output
	 * @param err      what it wrote to the standard error
	 */
	record Result(int exitCode, String out, String err) {

		List<String> lines() {
			return out.lines().toList();
		}
	}

	/** The product of this build. */
	static Product built() {
		return new Product(path("cxstudio.product"));
	}

	/** The root of the sources. */
	static Path sources() {
		return path("cxstudio.root");
	}

	private static Path path(String property) {
		return Path.of(System.getProperty(property)).normalize();
	}

	/**
	 * Runs a command and waits for its end.
	 *
	 * @param workingFolder the folder in which it is called
	 * @param arguments     the command and its arguments
	 * @throws IllegalStateException if it does not end within minutes; it is ended then
	 */
	Result run(Path workingFolder, String... arguments) throws IOException, InterruptedException {
		return run(workingFolder, Map.of(), arguments);
	}

	/** Like {@link #run(Path, String...)}, with environment variables that are set beside those of the build. */
	Result run(Path workingFolder, Map<String, String> environment, String... arguments)
			throws IOException, InterruptedException {
		Path out = Files.createTempFile("product", ".out");
		Path err = Files.createTempFile("product", ".err");
		try {
			ProcessBuilder builder = builder(workingFolder, arguments);
			builder.environment().putAll(environment);
			Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
			if (!process.waitFor(LONGEST_COMMAND_IN_MINUTES, TimeUnit.MINUTES)) {
				end(process);
				throw new IllegalStateException("Does not end: " + String.join(" ", arguments));
			}
			return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
		} finally {
			Files.delete(out);
			Files.delete(err);
		}
	}

	/** Prepares a start in a working folder; without a display, unless the caller gives one. */
	ProcessBuilder builder(Path workingFolder, String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(folder.resolve("cxstudio").toString());
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
		builder.environment().remove("DISPLAY");
		builder.environment().remove("WAYLAND_DISPLAY");
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().put("CXSTUDIO_JVM", SHORT_LIVED);
		return builder;
	}

	/** Ends a process with everything that it started. */
	static void end(Process process) {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}
}
