/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.compare.Difference;
import io.cxstudio.compare.JourneyComparison;
import io.cxstudio.compare.WorkshopDifferences;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Workshop;

import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what differs between two versions of a workshop, or between its to-be journeys and the as-is ones that they improve. */
@Command(name = "compare")
final class CompareCommand extends StudioSubcommand {

	@Parameters(index = "0", paramLabel = "FILE")
	private Path file;

	@Option(names = "--with", paramLabel = "OTHER")
	private Path other;

	@Override
	public Integer call() {
		Workshop workshop = WorkshopFiles.read(file, err()).workshop();
		if (other == null) {
			return compareJourneys(workshop);
		}
		List<Difference> differences = WorkshopDifferences.between(workshop, WorkshopFiles.read(other, err()).workshop());
		list(differences);
		out().println(Messages.text(differences.isEmpty() ? "compare.same" : "compare.different", file, other, differences.size()));
		return differences.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
	}

	private int compareJourneys(Workshop workshop) {
		List<Journey> improving = workshop.getJourneys().stream()
				.filter(journey -> journey.getAsIs() != null && !journey.getAsIs().eIsProxy()).toList();
		if (improving.isEmpty()) {
			throw wrongUsage(Messages.text("compare.noToBe", file));
		}
		int count = 0;
		for (Journey toBe : improving) {
			List<Difference> differences = JourneyComparison.of(toBe.getAsIs(), toBe).differences();
			list(differences);
			out().println(Messages.text(differences.isEmpty() ? "compare.same" : "compare.different",
					toBe.getAsIs().displayName(), toBe.displayName(), differences.size()));
			count += differences.size();
		}
		return count == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
	}

	private void list(List<Difference> differences) {
		for (Difference difference : differences) {
			String sentence = difference.sentence().replaceAll("\\s*\\R\\s*", " ");
			out().println(difference.place().isEmpty() ? sentence
					: Messages.text("compare.difference", sentence, difference.place().replaceAll("\\s*\\R\\s*", " ")));
		}
	}
}
