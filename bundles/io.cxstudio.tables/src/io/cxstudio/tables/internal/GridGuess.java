/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.tables.Field;
import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.TableMapping;
import io.cxstudio.tables.TableMapping.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where in a grid stages, steps and lanes are named. */
public final class GridGuess {

	/** Before the lanes there may be numbers, or the sections that hold them. */
	private static final int LAST_LANE_COLUMN = 3;
	private static final int LONGEST_NAME = 60;
	/** A map has not many more lanes; what is taller is a list. */
	private static final int TALLEST_FRAME = 40;

	private final SourceTable table;
	private final KnownNames names;
	private int laneColumn = -1;
	private int known;

	/** Looks for the lanes. */
	public GridGuess(SourceTable table, KnownNames names) {
		this.table = table;
		this.names = names;
		for (int column = 0; column <= Math.min(LAST_LANE_COLUMN, table.width() - 2); column++) {
			int count = lanes(column);
			if (count > known) {
				known = count;
				laneColumn = column;
			}
		}
	}

	/** How many rows are named like lanes; 0 if names come again, as they do in a list, but for those of another map below empty rows. */
	private int lanes(int column) {
		Set<String> lanes = new HashSet<>();
		int named = 0;
		int all = 0;
		int known = 0;
		for (int row = 0; row < table.height(); row++) {
			if (isApart(row)) {
				known += lanes.size();
				lanes.clear();
			}
			String cell = table.cell(row, column);
			if (!cell.isEmpty()) {
				all++;
			}
			if (!cell.isEmpty() && cell.length() <= LONGEST_NAME && names.isLane(cell)) {
				named++;
				lanes.add(Vocabulary.key(cell));
			}
		}
		known += lanes.size();
		return known * 5 >= named * 4 && named * 4 >= all ? known : 0;
	}

	/** Whether there are empty rows above a row. */
	private boolean isApart(int row) {
		return row > 0 && table.rows().get(row).number() > table.rows().get(row - 1).number() + 1;
	}

	/** Whether a row is one of the lanes. */
	public boolean isLane(int row) {
		return row >= 0 && names.isLane(table.cell(row, laneColumn));
	}

	/**
	 * The number of the row in which a map names its stages, if lanes stand right below and something else above, such as who the customer is; null if
	 * no row is one, or nothing stands above.
	 */
	public Integer stagesBelowOthers() {
		for (int row = 1; row < Math.min(TALLEST_FRAME, table.height() - 1); row++) {
			for (int column = 0; column <= Math.min(LAST_LANE_COLUMN, table.width() - 3); column++) {
				if (isStages(row, column)) {
					boolean mapAbove = filled(0, column) >= 2 && isMap(1, column);
					return mapAbove ? null : (Integer) table.rows().get(row).number();
				}
			}
		}
		return null;
	}

	/** Whether a row has several names behind a corner, and most rows below, to the next gap, are lanes. */
	private boolean isStages(int row, int column) {
		Field told = names.field(table.cell(row, column)).orElse(null);
		boolean corner = table.cell(row, column).isEmpty() || told == Field.STAGE || told == Field.STEP || told == Field.JOURNEY;
		return corner && filled(row, column) >= 2 && isMap(row + 1, column);
	}

	private boolean isMap(int first, int column) {
		int lanes = 0;
		int all = 0;
		for (int row = first; row < table.height() && (row == first || !isApart(row)); row++) {
			String side = table.cell(row, column);
			all += side.isEmpty() ? 0 : 1;
			lanes += !side.isEmpty() && side.length() <= LONGEST_NAME && names.isLane(side) && filled(row, column) > 0 ? 1 : 0;
		}
		return lanes >= 2 && 2 * lanes >= all;
	}

	/** How many lanes are known. */
	public int known() {
		return known;
	}

	/** Whether an empty or telling corner stands between names above and names at the side. */
	public boolean isFramed() {
		if (table.width() < 3 || table.height() < 3 || table.height() > TALLEST_FRAME) {
			return false;
		}
		String corner = table.cell(0, 0);
		Field told = names.field(corner).orElse(null);
		if (!corner.isEmpty() && told != Field.STAGE && told != Field.STEP && told != Field.LANE && told != Field.JOURNEY) {
			return false;
		}
		Set<String> side = new HashSet<>();
		int filled = 0;
		for (int row = 1; row < table.height(); row++) {
			if (!table.cell(row, 0).isEmpty()) {
				filled++;
				side.add(table.cell(row, 0));
			}
		}
		return 2 * filled >= table.height() - 1 && side.size() == filled && (corner.isEmpty() || table.width() > 3);
	}

	/** The mapping; the number of the row of stages may be given. */
	public TableMapping mapping(Integer headerRow) {
		int column = laneColumn < 0 ? 0 : laneColumn;
		int stages = headerRow == null ? stages(column) : headerRow == 0 ? -1 : table.indexOf(headerRow).orElse(-1);
		int steps = stages >= 0 && isSteps(stages, column) ? stages + 1 : -1;
		return new TableMapping(Layout.GRID, table.choices(), stages < 0 ? 0 : table.rows().get(stages).number(), steps < 0 ? 0 : table.rows().get(steps).number(),
				column, List.of(), "", false, true, null, null);
	}

	/** The first row that names several columns and is no lane itself. */
	private int stages(int column) {
		int plain = -1;
		for (int row = 0; row < Math.min(TALLEST_FRAME, table.height()); row++) {
			String side = table.cell(row, column);
			if (filled(row, column) < 2) {
				continue;
			}
			Field told = names.field(side).orElse(null);
			boolean header = side.isEmpty() || told == Field.STAGE || told == Field.STEP || told == Field.LANE || told == Field.JOURNEY;
			if (header && !isPhases(row, column)) {
				return row;
			}
			if (names.isLane(side)) {
				break;
			}
			plain = plain < 0 ? row : plain;
		}
		return plain;
	}

	/** Of three rows of names the upper one names phases, which hold stages. */
	private boolean isPhases(int row, int column) {
		return row + 2 < table.height() && isSteps(row, column) && isSteps(row + 1, column);
	}

	private boolean isSteps(int stages, int column) {
		if (stages + 1 >= table.height()) {
			return false;
		}
		String side = table.cell(stages + 1, column);
		Field told = names.field(side).orElse(null);
		boolean named = told == Field.STEP || told == Field.STAGE;
		return (side.isEmpty() || named) && filled(stages + 1, column) >= filled(stages, column) && filled(stages + 1, column) >= 2;
	}

	private int filled(int row, int column) {
		int filled = 0;
		for (int i = column + 1; i < table.width(); i++) {
			filled += table.cell(row, i).isEmpty() || table.cell(row, i).length() > LONGEST_NAME ? 0 : 1;
		}
		return filled;
	}

	/** What stands in the lanes of emotions. */
	public static List<String> emotions(SourceTable table, TableMapping mapping, KnownNames names) {
		List<String> values = new ArrayList<>();
		for (int row = 0; row < table.height() && mapping.laneColumn() >= 0; row++) {
			if (names.isEmotionLane(table.cell(row, mapping.laneColumn()))) {
				for (int column = mapping.laneColumn() + 1; column < table.width(); column++) {
					values.add(table.cell(row, column));
				}
			}
		}
		return values;
	}
}
