/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.exchange.ExportException;
import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.ExporterType;
import io.cxstudio.exchange.Exporters;
import io.cxstudio.exchange.Progress;
import io.cxstudio.model.Workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Exports a workshop with one of the contributed exporters. */
@Command(name = "export")
final class ExportCommand extends StudioSubcommand {

	private static final String WORKBOOK = "io.cxstudio.exporter.excel";

	@Parameters(index = "0", paramLabel = "FILE")
	private Path file;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE")
	private Path output;

	@Option(names = "--exporter", paramLabel = "ID")
	private String exporter;

	@Option(names = "--option", paramLabel = "NAME=VALUE")
	private Map<String, String> options = new LinkedHashMap<>();

	@Option(names = "--into-template", paramLabel = "TEMPLATE")
	private Path template;

	@Option(names = "--language", paramLabel = "TAG")
	private String language;

	@Option(names = "--anonymous")
	private boolean anonymous;

	@Override
	public Integer call() {
		ExporterType type = chosenExporter();
		if (template != null && !type.id().equals(WORKBOOK)) {
			throw wrongUsage(Messages.text("export.templateNeedsWorkbook", output));
		}
		if (language != null) {
			options.put("language", language);
		}
		if (anonymous) {
			options.put("anonymous", "true");
		}
		if (template != null) {
			options.put("template", template.toAbsolutePath().toString());
			if (template.toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize())) {
				throw wrongUsage(Messages.text("export.templateIsOutput", output));
			}
		}
		Workshop workshop = WorkshopFiles.read(file, err()).workshop();
		ExportReport report = export(type, workshop);
		report.warnings().forEach(err()::println);
		report.files().forEach(written -> out().println(Messages.text("written", written)));
		return report.warnings().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
	}

	private ExporterType chosenExporter() {
		Exporters exporters = Exporters.get();
		if (exporter != null) {
			return exporters.find(exporter)
					.orElseThrow(() -> wrongUsage(Messages.text("export.unknownExporter", exporter)));
		}
		List<ExporterType> fitting = exporters.forFileExtension(extension(output));
		if (fitting.isEmpty()) {
			throw wrongUsage(Messages.text("export.unknownEnding", output));
		}
		return fitting.getFirst();
	}

	private ExportReport export(ExporterType type, Workshop workshop) {
		try {
			return type.export(workshop, output, ExportOptions.of(options), Progress.NONE);
		} catch (IllegalArgumentException exception) {
			throw wrongUsage(exception.getMessage());
		} catch (IOException | ExportException exception) {
			throw CommandFailure.file(exception.getMessage(), exception);
		}
	}

	private static String extension(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
