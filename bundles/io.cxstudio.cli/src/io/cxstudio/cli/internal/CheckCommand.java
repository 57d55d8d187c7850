/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.finding.problems.WorkshopProblems;
import io.cxstudio.model.check.Problem;
import io.cxstudio.model.files.LoadWarning;
import io.cxstudio.model.files.LoadedWorkshop;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists every problem of a workshop with the path to its element in words. */
@Command(name = "check")
final class CheckCommand extends StudioSubcommand {

	/** What the check says too, and better, for it knows the path in words. */
	private static final Set<String> FOUND_AGAIN = Set.of("danglingReference", "duplicateId");

	@Parameters(index = "0", paramLabel = "FILE")
	private Path file;

	@Override
	public Integer call() {
		LoadedWorkshop loaded = WorkshopFiles.read(file);
		List<LoadWarning> warnings = loaded.warnings().stream()
				.filter(warning -> !FOUND_AGAIN.contains(warning.rule())).toList();
		WorkshopFiles.report(file, warnings, out());
		List<Problem> problems = WorkshopProblems.find(loaded.workshop(), Catalog.get());
		for (Problem problem : problems) {
			out().println(Messages.text("check.problem", Messages.text("check." + problem.severity()), problem.path(),
					problem.message(), problem.rule()));
		}
		int count = problems.size() + warnings.size();
		out().println(Messages.text(count == 0 ? "check.none" : "check.some", file, count));
		return count == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
	}
}
