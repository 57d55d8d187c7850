/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files that a save writes beside its target, and what is left of them when a save was killed. */
final class Leftovers {

	private static final String ENDING = ".saving";
	private static final Pattern PROCESS = Pattern.compile("\\.(\\d+)-[0-9a-f]{8}" + Pattern.quote(ENDING) + "$");
	/** Younger ones may belong to another computer that saves to the same network drive. */
	private static final Duration AGE = Duration.ofMinutes(10);

	private Leftovers() {
	}

	/** A new name beside the target that tells which process uses it. */
	static Path temporary(Path target) {
		String random = UUID.randomUUID().toString().substring(0, 8);
		return target.resolveSibling(
				"." + target.getFileName() + "." + ProcessHandle.current().pid() + "-" + random + ENDING);
	}

	/** Removes what killed saves of the same target left behind. */
	static void remove(Path target) throws IOException {
		String start = "." + target.getFileName() + ".";
		try (DirectoryStream<Path> files = Files.newDirectoryStream(target.getParent(), file -> {
			String name = file.getFileName().toString();
			return name.startsWith(start) && name.endsWith(ENDING);
		})) {
			for (Path file : files) {
				if (isAbandoned(file)) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	private static boolean isAbandoned(Path file) throws IOException {
		Matcher process = PROCESS.matcher(file.getFileName().toString());
		return process.find() && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty()
				&& Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(AGE));
	}
}
