/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.LoadWarning;
import io.cxstudio.model.files.LoadedWorkshop;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes workshops for the commands; what goes wrong ends the command with {@link ExitCode#FILE}. */
final class WorkshopFiles {

	private WorkshopFiles() {
	}

	/** Reads a workshop and says on the second writer what was odd about the file. */
	static LoadedWorkshop read(Path file, PrintWriter problems) {
		LoadedWorkshop loaded = read(file);
		report(file, loaded.warnings(), problems);
		return loaded;
	}

	/** Reads a workshop that shall be changed, and says on the second writer what was odd about the file. */
	static Workshop readForChange(Path file, PrintWriter problems) {
		LoadedWorkshop loaded = read(file, problems);
		if (loaded.newerFormat()) {
			throw CommandFailure.file(Messages.text("import.newerFormat", file), null);
		}
		return loaded.workshop();
	}

	/** Says what was odd about a file. */
	static void report(Path file, List<LoadWarning> warnings, PrintWriter problems) {
		warnings.forEach(warning -> problems
				.println(Messages.text("warning", file, warning.line(), warning.column(), warning.message())));
	}

	/** Reads a workshop. */
	static LoadedWorkshop read(Path file) {
		try {
			return WorkshopFile.read(file);
		} catch (WorkshopFileException exception) {
			throw CommandFailure.file(exception.getMessage(), exception);
		}
	}

	/** Writes a workshop into a file that must not be there yet. */
	static void writeNew(Workshop workshop, Path file) {
		if (Files.exists(file)) {
			throw CommandFailure.file(Messages.text("fileExists", file), null);
		}
		write(workshop, file);
	}

	static void write(Workshop workshop, Path file) {
		try {
			WorkshopFile.write(workshop, file);
		} catch (WorkshopFileException exception) {
			throw CommandFailure.file(exception.getMessage(), exception);
		}
	}
}
