/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.excel.SpreadsheetException;
import io.cxstudio.excel.WorkbookImport;
import io.cxstudio.exchange.Progress;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.model.Workshop;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Brings a workbook home into the workshop that it was exported from. */
final class WorkbookImporting {

	/** What to do where the workbook and the workshop were changed in different ways. */
	enum Conflicts {
		KEEP, TAKE, FAIL
	}

	private final PrintWriter out;
	private final PrintWriter err;

	WorkbookImporting(PrintWriter out, PrintWriter err) {
		this.out = out;
		this.err = err;
	}

	int run(Path file, Path workshopFile, Conflicts conflicts, boolean remove, boolean dryRun) {
		Workshop workshop = WorkshopFiles.readForChange(workshopFile, err);
		ImportProposal proposal = propose(file, workshop);
		proposal.notices().forEach(notice -> err.println(Messages.text("import.notice", notice)));
		List<ProposedChange> conflicting = proposal.changes(EnumSet.of(ProposedChange.Kind.CONFLICT));
		List<ProposedChange> chosen = proposal.withNeeded(proposal.changes(kinds(conflicts, remove)));
		chosen.forEach(change -> out.println(text(change)));
		if (conflicts != Conflicts.TAKE) {
			conflicting.forEach(change -> err.println(text(change)));
		}
		if (conflicts == Conflicts.FAIL && !conflicting.isEmpty()) {
			err.println(Messages.text("import.conflicts", workshopFile, conflicting.size()));
			return ExitCode.PROBLEMS;
		}
		if (!dryRun && !chosen.isEmpty()) {
			proposal.command(workshop, chosen).execute();
			WorkshopFiles.write(workshop, workshopFile);
		}
		out.println(Messages.text(dryRun ? "import.would" : "import.done", workshopFile, chosen.size()));
		int untaken = proposal.changes().size() - chosen.size();
		if (untaken > 0) {
			out.println(Messages.text("import.untaken", untaken));
		}
		boolean unclear = !proposal.notices().isEmpty() || conflicts == Conflicts.KEEP && !conflicting.isEmpty();
		return unclear ? ExitCode.PROBLEMS : ExitCode.DONE;
	}

	private static ImportProposal propose(Path file, Workshop workshop) {
		try {
			return WorkbookImport.propose(file, workshop, Progress.NONE);
		} catch (SpreadsheetException exception) {
			throw CommandFailure.file(exception.getMessage(), exception);
		}
	}

	private static Set<ProposedChange.Kind> kinds(Conflicts conflicts, boolean remove) {
		Set<ProposedChange.Kind> kinds = EnumSet.of(ProposedChange.Kind.ADDED, ProposedChange.Kind.CHANGED);
		if (conflicts == Conflicts.TAKE) {
			kinds.add(ProposedChange.Kind.CONFLICT);
		}
		if (remove) {
			kinds.add(ProposedChange.Kind.REMOVED);
		}
		return kinds;
	}

	static String text(ProposedChange change) {
		String kind = Messages.text("import." + change.kind());
		return switch (change.kind()) {
		case ADDED, REMOVED -> change.place().isEmpty() ? Messages.text("import.unplaced", kind, change.subject())
				: Messages.text("import.element", change.place(), kind, change.subject());
		case CHANGED, CONFLICT -> Messages.text("import.value", change.place(), kind, change.subject(), change.feature(),
				change.before(), change.after());
		};
	}
}
