/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.Template;
import io.cxstudio.catalog.Templates;
import io.cxstudio.model.Workshop;

import java.nio.file.Path;
import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a workshop from a template. */
@Command(name = "new")
final class NewCommand extends StudioSubcommand {

	@Option(names = "--template", required = true, paramLabel = "ID")
	private String template;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE")
	private Path output;

	@Option(names = "--language", paramLabel = "TAG")
	private String language = Locale.getDefault().toLanguageTag();

	@Option(names = "--name", paramLabel = "NAME")
	private String name;

	@Override
	public Integer call() {
		Template chosen = Catalog.get().template(template)
				.orElseThrow(() -> wrongUsage(Messages.text("new.unknownTemplate", template)));
		Workshop workshop = Templates.instantiate(chosen, language);
		if (name != null) {
			workshop.setName(name);
		}
		WorkshopFiles.writeNew(workshop, output);
		out().println(Messages.text("written", output));
		return ExitCode.DONE;
	}
}
