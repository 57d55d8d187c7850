/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.importing.ImportNotice;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.model.Workshop;
import io.cxstudio.tables.Field;
import io.cxstudio.tables.MappingFile;
import io.cxstudio.tables.ReadChoices;
import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.TableException;
import io.cxstudio.tables.TableFile;
import io.cxstudio.tables.TableGuess;
import io.cxstudio.tables.TableImport;
import io.cxstudio.tables.TableMapping;
import io.cxstudio.tables.TableMapping.Layout;
import io.cxstudio.tables.TableOrigin;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lays a table that nobody made for the studio out on the map of a new or an existing workshop. */
final class TableImporting {

	private final PrintWriter out;
	private final PrintWriter err;
	private final TableOptions options;
	private final List<ImportNotice> notices = new ArrayList<>();

	TableImporting(PrintWriter out, PrintWriter err, TableOptions options) {
		this.out = out;
		this.err = err;
		this.options = options;
	}

	/** Takes the file into the workshop, or into a new one, of which exactly one is given. */
	int run(Path file, Path workshopFile, Path output, boolean dryRun) {
		try {
			return take(file, workshopFile, output, dryRun);
		} catch (TableException exception) {
			throw CommandFailure.file(exception.getMessage(), exception);
		}
	}

	private int take(Path file, Path workshopFile, Path output, boolean dryRun) throws TableException {
		if (output != null && !dryRun && Files.exists(output)) {
			throw CommandFailure.file(Messages.text("fileExists", output), null);
		}
		Workshop given = workshopFile == null ? null : WorkshopFiles.readForChange(workshopFile, err);
		TableMapping saved = options.mapping() == null ? null : MappingFile.read(options.mapping());
		ReadChoices choices = saved == null ? options.choices() : options.choices().orElse(saved.choices());
		SourceTable table = TableFile.read(file, choices, Progress.NONE);
		TableMapping mapping = mapping(table, saved, given);
		String journey = options.journey() != null ? options.journey() : TableImport.journeyName(file, table);
		Workshop workshop = given != null ? given : TableImport.newWorkshop(table, mapping, journey);
		tell(file, table, mapping);
		ImportProposal proposal = TableImport.propose(table, mapping, workshop, journey, Catalog.get(), Progress.NONE);
		proposal.changes().forEach(change -> out.println(WorkbookImporting.text(change)));
		notices.addAll(proposal.notices());
		notices.forEach(notice -> err.println(Messages.text("table.notice", notice)));
		if (options.saveMapping() != null) {
			MappingFile.write(mapping, choices, options.saveMapping());
			out.println(Messages.text("written", options.saveMapping()));
		}
		Path target = workshopFile == null ? output : workshopFile;
		if (!dryRun && !proposal.changes().isEmpty()) {
			proposal.command(workshop, proposal.changes()).execute();
			WorkshopFiles.write(workshop, target);
		}
		out.println(Messages.text(dryRun ? "table.would" : "table.done", target, proposal.changes().size(), notices.size()));
		return notices.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
	}

	private TableMapping mapping(SourceTable table, TableMapping saved, Workshop workshop) throws TableException {
		if (saved != null) {
			MappingFile.Fitted fitted = MappingFile.fit(saved, table, options.mapping());
			notices.addAll(fitted.notices());
			return fitted.mapping();
		}
		TableMapping guess = TableGuess.of(table, workshop, Catalog.get());
		if (options.layout() == null && options.header() == null) {
			return options.withGroups(guess);
		}
		Layout layout = options.layout() == null ? guess.layout() : options.layout();
		return options.withGroups(TableGuess.of(table, workshop, Catalog.get(), layout, options.header()));
	}

	private void tell(Path file, SourceTable table, TableMapping mapping) {
		ReadChoices found = table.choices();
		String how = found.encoding() == null ? Messages.text("table.sheet", table.sheet())
				: Messages.text("table.text", found.encoding(), found.separator() == '\t' ? "TAB" : found.separator());
		out.println(Messages.text(mapping.layout() == Layout.LIST ? "table.list" : "table.grid", file, how, mapping.headerRow()));
		TableOrigin.of(file, table, mapping).ifPresent(out::println);
		String columns = mapping.columns().stream().filter(column -> column.field() != Field.IGNORE && !column.heading().isEmpty())
				.map(column -> Messages.text("table.column", column.heading(), column.field().id())).collect(Collectors.joining(", "));
		if (!columns.isEmpty()) {
			out.println(columns);
		}
	}
}
