/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.exchange.ExporterOption;
import io.cxstudio.exchange.ExporterType;
import io.cxstudio.exchange.Exporters;

import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the exporters and their options. */
@Command(name = "exporters")
final class ExportersCommand extends StudioSubcommand {

	@Option(names = "--language", paramLabel = "TAG")
	private String language = Locale.getDefault().toLanguageTag();

	@Override
	public Integer call() {
		Exporters exporters = Exporters.get();
		Table table = new Table();
		for (ExporterType type : exporters.all()) {
			table.row(type.id(), "." + type.fileExtension(), type.name(language), type.description(language));
			for (ExporterOption option : type.options()) {
				table.row("  --option " + option.id() + "=" + option.defaultValue(), "", option.name(),
						option.description());
			}
		}
		table.print(out());
		exporters.problems().forEach(err()::println);
		return exporters.problems().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
	}
}
