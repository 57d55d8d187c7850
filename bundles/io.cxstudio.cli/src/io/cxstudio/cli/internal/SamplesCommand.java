/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.samples.Sample;
import io.cxstudio.samples.Samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the sample workshops, or copies them into a folder. */
@Command(name = "samples")
final class SamplesCommand extends StudioSubcommand {

	@Option(names = "--to", paramLabel = "FOLDER")
	private Path folder;

	@Override
	public Integer call() {
		if (folder == null) {
			Table table = new Table();
			Samples.all().forEach(sample -> table.row(sample.fileName(), sample.language(), sample.name()));
			table.print(out());
		} else {
			Samples.all().forEach(this::copy);
		}
		return ExitCode.DONE;
	}

	private void copy(Sample sample) {
		Path target = folder.resolve(sample.fileName());
		try (InputStream content = sample.url().openStream()) {
			Files.createDirectories(folder);
			Files.copy(content, target);
		} catch (FileAlreadyExistsException exception) {
			throw CommandFailure.file(Messages.text("fileExists", target), exception);
		} catch (IOException exception) {
			throw CommandFailure.file(Messages.text("cannotWrite", target, exception), exception);
		}
		out().println(Messages.text("written", target));
	}
}
