/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.excel.SpreadsheetException;
import io.cxstudio.excel.WorkbookImport;
import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.files.LoadedWorkshop;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a workbook home into the workshop that it was exported from. */
@picocli.CommandLine.Command(name = "import")
final class ImportCommand extends StudioSubcommand {

	/** What to do where the workbook and the workshop were changed in different ways. */
	private enum Conflicts {
		KEEP, TAKE, FAIL
	}

	@Parameters(index = "0", paramLabel = "FILE")
	private Path file;

	@Option(names = "--into", required = true, paramLabel = "FILE")
	private Path workshopFile;

	@Option(names = "--conflicts", paramLabel = "keep|take|fail", defaultValue = "fail")
	private Conflicts conflicts;

	@Option(names = "--remove")
	private boolean remove;

	@Option(names = "--dry-run")
	private boolean dryRun;

	@Override
	public Integer call() {
		LoadedWorkshop loaded = WorkshopFiles.read(workshopFile, err());
		if (loaded.newerFormat()) {
			throw CommandFailure.file(Messages.text("import.newerFormat", workshopFile), null);
		}
		Workshop workshop = loaded.workshop();
		ImportProposal proposal = propose(workshop);
		proposal.notices().forEach(notice -> err().println(Messages.text("import.notice", notice)));
		List<ProposedChange> conflicting = proposal.changes(EnumSet.of(ProposedChange.Kind.CONFLICT));
		List<ProposedChange> chosen = proposal.withNeeded(proposal.changes(kinds()));
		chosen.forEach(change -> out().println(text(change)));
		boolean fails = conflicts == Conflicts.FAIL && !conflicting.isEmpty();
		if (conflicts != Conflicts.TAKE) {
			conflicting.forEach(change -> err().println(text(change)));
		}
		if (fails) {
			err().println(Messages.text("import.conflicts", workshopFile, conflicting.size()));
			return ExitCode.PROBLEMS;
		}
		if (!dryRun && !chosen.isEmpty()) {
			Command command = proposal.command(workshop, chosen);
			command.execute();
			WorkshopFiles.write(workshop, workshopFile);
		}
		out().println(Messages.text(dryRun ? "import.would" : "import.done", workshopFile, chosen.size()));
		int untaken = proposal.changes().size() - chosen.size();
		if (untaken > 0) {
			out().println(Messages.text("import.untaken", untaken));
		}
		boolean unclear = !proposal.notices().isEmpty() || conflicts == Conflicts.KEEP && !conflicting.isEmpty();
		return unclear ? ExitCode.PROBLEMS : ExitCode.DONE;
	}

	private ImportProposal propose(Workshop workshop) {
		try {
			return WorkbookImport.propose(file, workshop, Progress.NONE);
		} catch (SpreadsheetException exception) {
			throw CommandFailure.file(exception.getMessage(), exception);
		}
	}

	private Set<ProposedChange.Kind> kinds() {
		Set<ProposedChange.Kind> kinds = EnumSet.of(ProposedChange.Kind.ADDED, ProposedChange.Kind.CHANGED);
		if (conflicts == Conflicts.TAKE) {
			kinds.add(ProposedChange.Kind.CONFLICT);
		}
		if (remove) {
			kinds.add(ProposedChange.Kind.REMOVED);
		}
		return kinds;
	}

	private static String text(ProposedChange change) {
		String kind = Messages.text("import." + change.kind());
		return switch (change.kind()) {
		case ADDED, REMOVED -> Messages.text("import.element", change.place(), kind, change.subject());
		case CHANGED, CONFLICT -> Messages.text("import.value", change.place(), kind, change.subject(), change.feature(),
				change.before(), change.after());
		};
	}
}
