/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import io.cxstudio.excel.CellValue;
import io.cxstudio.excel.Sheet;
import io.cxstudio.excel.SheetRow;
import io.cxstudio.excel.SpreadsheetException;
import io.cxstudio.excel.SpreadsheetFile;
import io.cxstudio.exchange.Progress;
import io.cxstudio.tables.internal.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;

/** The tables of a spreadsheet. */
final class SpreadsheetTables {

	/** So many rows of each sheet are looked at to choose one. */
	private static final int ROWS_TO_LOOK_AT = 60;
	/** A sheet with more merged areas is a drawing. Those beyond are taken as single cells. */
	private static final int MOST_AREAS = 20_000;
	private static final Pattern AREA = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

	private final Path file;
	private final Sheet sheet;
	private final int mostRows;
	private final SourceTable.Builder table;
	private long characters;
	private TableException tooMuch;

	private SpreadsheetTables(Path file, Sheet sheet, ReadChoices choices, int mostRows) {
		this.file = file;
		this.sheet = sheet;
		this.mostRows = mostRows;
		table = new SourceTable.Builder(sheet.name(), choices.withSheet(sheet.name()));
	}

	static List<String> sheets(Path file) throws TableException {
		try (SpreadsheetFile spreadsheet = SpreadsheetFile.open(file)) {
			return offered(spreadsheet).stream().map(Sheet::name).toList();
		} catch (SpreadsheetException told) {
			throw new TableException(told.getMessage(), told);
		}
	}

	private static List<Sheet> offered(SpreadsheetFile spreadsheet) {
		List<Sheet> visible = spreadsheet.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
		return visible.isEmpty() ? spreadsheet.sheets() : visible;
	}

	static SourceTable read(Path file, ReadChoices choices, Progress progress) throws TableException {
		try (SpreadsheetFile spreadsheet = SpreadsheetFile.open(file)) {
			List<Sheet> sheets = offered(spreadsheet);
			progress.begin(NLS.bind(Messages.taskReading, file.getFileName()), sheets.size() + 1);
			Sheet chosen = choices.sheet() == null ? likely(file, spreadsheet, sheets, choices, progress) : named(file, spreadsheet, choices.sheet());
			return new SpreadsheetTables(file, chosen, choices, TableFile.MOST_ROWS).read(spreadsheet, progress);
		} catch (SpreadsheetException told) {
			throw new TableException(told.getMessage(), told);
		}
	}

	private static Sheet named(Path file, SpreadsheetFile spreadsheet, String name) throws TableException {
		for (Sheet sheet : spreadsheet.sheets()) {
			if (sheet.name().equalsIgnoreCase(name)) {
				return sheet;
			}
		}
		throw new TableException(NLS.bind(Messages.noSheet, new Object[] {file, name, String.join(", ", offered(spreadsheet).stream().map(Sheet::name).toList())}),
				null);
	}

	private static Sheet likely(Path file, SpreadsheetFile spreadsheet, List<Sheet> sheets, ReadChoices choices, Progress progress)
			throws SpreadsheetException, TableException {
		Sheet best = sheets.get(0);
		double most = -1;
		for (Sheet sheet : sheets.size() == 1 ? List.<Sheet>of() : sheets) {
			SourceTable beginning = new SpreadsheetTables(file, sheet, choices, ROWS_TO_LOOK_AT).read(spreadsheet, progress);
			double likeness = beginning.rows().isEmpty() ? -1 : TableGuess.likeness(beginning);
			if (likeness > most) {
				most = likeness;
				best = sheet;
			}
			progress.worked(1);
		}
		return best;
	}

	private SourceTable read(SpreadsheetFile spreadsheet, Progress progress) throws SpreadsheetException, TableException {
		List<String> merged = spreadsheet.read(sheet, row -> {
			progress.checkCancelled();
			return take(row);
		}, progress);
		if (tooMuch != null) {
			throw tooMuch;
		}
		merged.stream().limit(MOST_AREAS).forEach(this::takeArea);
		return table.build();
	}

	private boolean take(SheetRow row) {
		if (table.height() == mostRows) {
			if (mostRows == TableFile.MOST_ROWS) {
				tooMuch = new TableException(NLS.bind(Messages.tooManyRows, new Object[] {file, sheet.name(), mostRows, row.number()}), null);
			}
			return false;
		}
		int last = row.cells().lastKey();
		List<String> cells = new ArrayList<>();
		for (Map.Entry<Integer, CellValue> cell : row.cells().entrySet()) {
			String text = text(row.number(), cell.getKey(), cell.getValue());
			characters += text.length();
			if (text.isEmpty()) {
				continue;
			}
			if (cell.getKey() >= TableFile.MOST_COLUMNS || characters > TableFile.MOST_CHARACTERS) {
				boolean wide = cell.getKey() >= TableFile.MOST_COLUMNS;
				tooMuch = new TableException(NLS.bind(wide ? Messages.tooManyColumns : Messages.tooMuchText, new Object[] {file,
						SourceTable.place(sheet.name(), row.number(), wide ? last : cell.getKey()),
						wide ? TableFile.MOST_COLUMNS : TableFile.MOST_CHARACTERS / 1_000_000}), null);
				return false;
			}
			while (cells.size() < cell.getKey()) {
				cells.add("");
			}
			cells.add(text);
		}
		table.row(row.number(), cells);
		return true;
	}

	private String text(int row, int column, CellValue value) {
		if (value instanceof CellValue.Fault fault) {
			table.fault(row, column, fault.code());
			return "";
		}
		return value.plain().strip();
	}

	private void takeArea(String reference) {
		Matcher matcher = AREA.matcher(reference);
		if (matcher.matches()) {
			table.merged(new SourceTable.Area(Integer.parseInt(matcher.group(2)), column(matcher.group(1)), Integer.parseInt(matcher.group(4)),
					column(matcher.group(3))));
		}
	}

	private static int column(String letters) {
		int column = 0;
		for (char letter : letters.toCharArray()) {
			column = column * 26 + letter - 'A' + 1;
		}
		return column - 1;
	}
}
