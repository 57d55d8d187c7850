/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.exchange.Progress;
import io.cxstudio.portfolio.Portfolio;
import io.cxstudio.portfolio.PortfolioReport;
import io.cxstudio.portfolio.WorkshopFinder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one workbook from many workshops. */
@Command(name = "portfolio")
final class PortfolioCommand extends StudioSubcommand {

	@Parameters(arity = "1..*", paramLabel = "FILE-OR-FOLDER")
	private List<Path> sources;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE")
	private Path output;

	@Option(names = "--language", paramLabel = "TAG")
	private String language = Portfolio.LANGUAGES.getFirst();

	@Override
	public Integer call() {
		PortfolioReport report = write();
		report.unread().forEach(err()::println);
		report.notes().forEach(err()::println);
		out().println(Messages.text("portfolio.written", report.file(), report.workshops(), report.rows()));
		return report.isClean() ? ExitCode.DONE : ExitCode.PROBLEMS;
	}

	private PortfolioReport write() {
		if (!output.toString().endsWith(".xlsx")) {
			throw wrongUsage(Messages.text("portfolio.ending", output));
		}
		if (!Portfolio.LANGUAGES.contains(language)) {
			throw wrongUsage(Messages.text("portfolio.language", language, String.join(", ", Portfolio.LANGUAGES)));
		}
		try {
			return new Portfolio().write(WorkshopFinder.find(sources), output, language, Progress.NONE);
		} catch (IOException exception) {
			throw CommandFailure.file(exception.getMessage(), exception);
		}
	}
}
