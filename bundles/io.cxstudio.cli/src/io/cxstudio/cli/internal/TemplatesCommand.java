/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.Template;

import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what a new workshop can start from. */
@Command(name = "templates")
final class TemplatesCommand extends StudioSubcommand {

	@Option(names = "--language", paramLabel = "TAG")
	private String language = Locale.getDefault().toLanguageTag();

	@Override
	public Integer call() {
		Catalog catalog = Catalog.get();
		Table table = new Table();
		for (Template template : catalog.templates()) {
			table.row(template.id(), template.name(language), template.description(language));
		}
		table.print(out());
		catalog.problems().forEach(err()::println);
		return catalog.problems().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
	}
}
