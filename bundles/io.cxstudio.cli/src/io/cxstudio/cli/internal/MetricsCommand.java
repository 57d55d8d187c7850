/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.metrics.MetricType;
import io.cxstudio.metrics.Metrics;

import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the metrics that can be measured. */
@Command(name = "metrics")
final class MetricsCommand extends StudioSubcommand {

	@Option(names = "--language", paramLabel = "TAG")
	private String language = Locale.getDefault().toLanguageTag();

	@Override
	public Integer call() {
		Metrics metrics = Metrics.get();
		Locale locale = Locale.forLanguageTag(language);
		Table table = new Table();
		for (MetricType type : metrics.all()) {
			table.row(type.id(), type.name(locale), type.description(locale));
		}
		table.print(out());
		metrics.problems().forEach(problem -> err().println(problem.message()));
		return metrics.problems().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
	}
}
