/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table as it stands in a file, row by row, with the places of its cells. Rows without any text are left out. Immutable. */
public final class SourceTable {

	/**
	 * A row.
	 *
	 * @param number its number as people see it, from 1
	 * @param cells  the texts of its cells from the first column on, without white space around them; shorter than the table where the last ones are empty
	 */
	public record Row(int number, List<String> cells) {

		/** Copies the cells. */
		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * Merged cells. The text stands in the first one.
	 *
	 * @param firstRow    the number of the uppermost row, from 1
	 * @param firstColumn the first column, from 0
	 * @param lastRow     the number of the lowest row
	 * @param lastColumn  the last column
	 */
	public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

		boolean holds(int row, int column) {
			return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
		}
	}

	/**
	 * A cell that holds no value but an error.
	 *
	 * @param row    the number of the row, from 1
	 * @param column from 0
	 */
	private record Cell(int row, int column) {
	}

	private final String sheet;
	private final ReadChoices choices;
	private final List<Row> rows;
	private final List<Area> merged;
	private final Map<Cell, String> faults;
	private final Map<Cell, Area> mergedAt = new HashMap<>();
	private final int width;

	private SourceTable(Builder builder) {
		sheet = builder.sheet;
		choices = builder.choices;
		rows = List.copyOf(builder.rows);
		merged = List.copyOf(builder.merged);
		faults = new LinkedHashMap<>(builder.faults);
		merged.forEach(area -> mergedAt.put(new Cell(area.firstRow(), area.firstColumn()), area));
		width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
	}

	/** The name of the sheet; empty if the file has none. */
	public String sheet() {
		return sheet;
	}

	/** How it was read, with all that was found out. */
	public ReadChoices choices() {
		return choices;
	}

	/** The rows with text, from the top down; unmodifiable. */
	public List<Row> rows() {
		return rows;
	}

	/** How many columns the widest row has. */
	public int width() {
		return width;
	}

	/** How many rows have text. */
	public int height() {
		return rows.size();
	}

	/**
	 * A text.
	 *
	 * @param row    which of {@link #rows()}, from 0
	 * @param column from 0
	 * @return the text, not null; empty if the cell is
	 */
	public String cell(int row, int column) {
		List<String> cells = rows.get(row).cells();
		return column >= 0 && column < cells.size() ? cells.get(column) : "";
	}

	/**
	 * The text of a cell, or of the merged cells to which it belongs.
	 *
	 * @param row    which of {@link #rows()}, from 0
	 * @param column from 0
	 * @return the text, not null
	 */
	public String mergedCell(int row, int column) {
		String own = cell(row, column);
		if (!own.isEmpty()) {
			return own;
		}
		int number = rows.get(row).number();
		for (Area area : merged) {
			if (area.holds(number, column)) {
				return indexOf(area.firstRow()).map(first -> cell(first, area.firstColumn())).orElse("");
			}
		}
		return "";
	}

	/**
	 * The merged cells that begin at a cell.
	 *
	 * @param row    which of {@link #rows()}, from 0
	 * @param column from 0
	 * @return empty if the cell stands alone
	 */
	public Optional<Area> areaAt(int row, int column) {
		return Optional.ofNullable(mergedAt.get(new Cell(rows.get(row).number(), column)));
	}

	/**
	 * Finds a row.
	 *
	 * @param number its number as people see it, from 1
	 * @return which of {@link #rows()} it is; empty if there is no text in it
	 */
	public Optional<Integer> indexOf(int number) {
		int low = 0;
		int high = rows.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int found = rows.get(middle).number();
			if (found == number) {
				return Optional.of(middle);
			}
			if (found < number) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return Optional.empty();
	}

	/**
	 * Where a cell stands, as people say it: {@code Sheet!C4}, or {@code C4} where there is no sheet.
	 *
	 * @param row    which of {@link #rows()}, from 0
	 * @param column from 0
	 * @return not null
	 */
	public String place(int row, int column) {
		return place(sheet, rows.get(row).number(), column);
	}

	static String place(String sheet, int number, int column) {
		return (sheet.isEmpty() ? "" : sheet + '!') + columnName(column) + number;
	}

	/**
	 * The letters by which spreadsheets call a column.
	 *
	 * @param column from 0
	 * @return such as {@code A} or {@code AB}
	 */
	public static String columnName(int column) {
		StringBuilder name = new StringBuilder();
		for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
			name.insert(0, (char) ('A' + (rest - 1) % 26));
		}
		return name.toString();
	}

	/** The errors that formulas came to, such as {@code #N/A}, by their places; those cells are empty. */
	public Map<String, String> faults() {
		Map<String, String> places = new LinkedHashMap<>();
		faults.forEach((cell, code) -> places.put(place(sheet, cell.row(), cell.column()), code));
		return places;
	}

	/** Collects a table. */
	static final class Builder {

		private final String sheet;
		private final ReadChoices choices;
		private final List<Row> rows = new ArrayList<>();
		private final List<Area> merged = new ArrayList<>();
		private final Map<Cell, String> faults = new LinkedHashMap<>();

		Builder(String sheet, ReadChoices choices) {
			this.sheet = sheet;
			this.choices = choices;
		}

		void row(int number, List<String> cells) {
			int end = cells.size();
			while (end > 0 && cells.get(end - 1).isEmpty()) {
				end--;
			}
			if (end > 0) {
				rows.add(new Row(number, cells.subList(0, end)));
			}
		}

		int height() {
			return rows.size();
		}

		void fault(int row, int column, String code) {
			faults.put(new Cell(row, column), code);
		}

		void merged(Area area) {
			merged.add(area);
		}

		SourceTable build() {
			return new SourceTable(this);
		}
	}
}
