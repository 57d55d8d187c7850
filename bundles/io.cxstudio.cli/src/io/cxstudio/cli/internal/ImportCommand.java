/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import io.cxstudio.excel.SpreadsheetException;
import io.cxstudio.excel.WorkbookImport;
import io.cxstudio.tables.TableException;
import io.cxstudio.tables.TableFile;

import java.nio.file.Path;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in what people have worked on elsewhere: a workbook that comes home, or any other table. Which of the two it is shows in the file. */
@picocli.CommandLine.Command(name = "import")
final class ImportCommand extends StudioSubcommand {

	@Parameters(index = "0", paramLabel = "FILE")
	private Path file;

	@Option(names = "--into", paramLabel = "FILE")
	private Path workshopFile;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE")
	private Path output;

	@Option(names = "--conflicts", paramLabel = "keep|take|fail")
	private WorkbookImporting.Conflicts conflicts;

	@Option(names = "--remove")
	private boolean remove;

	@Option(names = "--dry-run")
	private boolean dryRun;

	@ArgGroup(exclusive = false)
	private TableOptions table;

	@Override
	public Integer call() {
		if ((workshopFile == null) == (output == null)) {
			throw wrongUsage(Messages.text("import.target"));
		}
		if (table != null && table.problem() != null) {
			throw wrongUsage(table.problem());
		}
		if (isWorkbook()) {
			return new WorkbookImporting(out(), err()).run(file, workshopFile, conflicts == null ? WorkbookImporting.Conflicts.FAIL : conflicts, remove, dryRun);
		}
		if (conflicts != null || remove) {
			throw wrongUsage(Messages.text("import.onlyWorkbook", file));
		}
		return new TableImporting(out(), err(), table == null ? new TableOptions() : table).run(file, workshopFile, output, dryRun);
	}

	/** Who says how a table is to be read means a table, even if the studio has written it. */
	private boolean isWorkbook() {
		try {
			return workshopFile != null && table == null && !TableFile.isText(file) && WorkbookImport.isOwn(file);
		} catch (TableException | SpreadsheetException exception) {
			throw CommandFailure.file(exception.getMessage(), exception);
		}
	}
}
