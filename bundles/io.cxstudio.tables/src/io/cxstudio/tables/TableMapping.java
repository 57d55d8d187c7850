/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rows and columns of a table mean.
 *
 * @param layout      whether it is a list or a grid, not null
 * @param choices     how the file is read, not null
 * @param headerRow   the number of the row with the headings of the columns, as people see it; in a grid the row that names the stages; 0 for none
 * @param stepRow     in a grid the number of the row that names the steps; 0 for none
 * @param laneColumn  in a grid the column that names the lanes, from 0; -1 for none
 * @param columns     in a list what its columns are, by column from 0; empty for a grid
 * @param defaultLane in a list the lane of texts of which no column says it; a name, not null
 * @param repeats     in a list whether an empty cell of a stage, step, lane or journey means the same as the one above
 * @param lines       whether each line, or each bullet, of a cell in a grid or in a column of {@link Field#CARDS} is a card of its own
 * @param emotions    from the worst to the best number with which the table tells emotions; null for the scale of the workshop
 * @param groups      in a list what a name that stands alone in its row says of the rows below it: {@link Field#LANE}, {@link Field#STAGE},
 *                    {@link Field#STEP} or {@link Field#JOURNEY}; null if such a row is one like the others
 */
public record TableMapping(Layout layout, ReadChoices choices, int headerRow, int stepRow, int laneColumn, List<Column> columns, String defaultLane,
		boolean repeats, boolean lines, Scale emotions, Field groups) {

	/** How a table is laid out. */
	public enum Layout {
		/** One row a card. */
		LIST,
		/** Stages across, lanes down, cards in the cells. */
		GRID
	}

	/**
	 * What a column of a list is.
	 *
	 * @param heading its heading in the table; may be empty, not null
	 * @param field   what it says, not null
	 * @param lane    for {@link Field#CARDS} the name of the lane, not null
	 */
	public record Column(String heading, Field field, String lane) {

		/** The same with another meaning. */
		public Column as(Field other) {
			return new Column(heading, other, other == Field.CARDS ? lane.isEmpty() ? heading : lane : "");
		}
	}

	/**
	 * The ends of a scale.
	 *
	 * @param worst the number of the worst
	 * @param best  the number of the best, not that of the worst; less where less is better
	 */
	public record Scale(double worst, double best) {
	}

	/** What a name that stands alone may say of the rows below it. */
	public static final List<Field> GROUPS = List.of(Field.LANE, Field.STAGE, Field.STEP, Field.JOURNEY);

	/** Copies the columns. */
	public TableMapping {
		if (groups != null && !GROUPS.contains(groups)) {
			throw new IllegalArgumentException(groups.id());
		}
		columns = List.copyOf(columns);
	}

	/** The same for another layout. */
	public TableMapping with(Layout other) {
		return new TableMapping(other, choices, headerRow, stepRow, laneColumn, columns, defaultLane, repeats, lines, emotions, groups);
	}

	/** The same with other rows of headings. */
	public TableMapping withHeadings(int header, int step) {
		return new TableMapping(layout, choices, header, step, laneColumn, columns, defaultLane, repeats, lines, emotions, groups);
	}

	/** The same with the lanes in another column. */
	public TableMapping withLaneColumn(int column) {
		return new TableMapping(layout, choices, headerRow, stepRow, column, columns, defaultLane, repeats, lines, emotions, groups);
	}

	/** The same with other columns. */
	public TableMapping withColumns(List<Column> others) {
		return new TableMapping(layout, choices, headerRow, stepRow, laneColumn, others, defaultLane, repeats, lines, emotions, groups);
	}

	/** The same with another meaning of one column. */
	public TableMapping with(int column, Column other) {
		List<Column> others = new ArrayList<>(columns);
		others.set(column, other);
		return withColumns(others);
	}

	/** The same with another lane for texts of which no column says it. */
	public TableMapping withDefaultLane(String lane) {
		return new TableMapping(layout, choices, headerRow, stepRow, laneColumn, columns, lane, repeats, lines, emotions, groups);
	}

	/** The same with another meaning of empty cells. */
	public TableMapping withRepeats(boolean above) {
		return new TableMapping(layout, choices, headerRow, stepRow, laneColumn, columns, defaultLane, above, lines, emotions, groups);
	}

	/** The same with another meaning of lines. */
	public TableMapping withLines(boolean cards) {
		return new TableMapping(layout, choices, headerRow, stepRow, laneColumn, columns, defaultLane, repeats, cards, emotions, groups);
	}

	/** The same with another scale. */
	public TableMapping with(Scale scale) {
		return new TableMapping(layout, choices, headerRow, stepRow, laneColumn, columns, defaultLane, repeats, lines, scale, groups);
	}

	/** The same for a file that is read in another way. */
	public TableMapping with(ReadChoices others) {
		return new TableMapping(layout, others, headerRow, stepRow, laneColumn, columns, defaultLane, repeats, lines, emotions, groups);
	}

	/** The same with another meaning of names that stand alone. */
	public TableMapping withGroups(Field other) {
		return new TableMapping(layout, choices, headerRow, stepRow, laneColumn, columns, defaultLane, repeats, lines, emotions, other);
	}

	/** Which column is the first of a field; -1 for none. */
	public int column(Field field) {
		for (int column = 0; column < columns.size(); column++) {
			if (columns.get(column).field() == field) {
				return column;
			}
		}
		return -1;
	}
}
