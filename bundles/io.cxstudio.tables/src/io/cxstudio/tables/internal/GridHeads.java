/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.TableMapping;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds in the rows of a grid what is no lane: the stages of a further map below empty rows, the titles of maps, and remarks at the end. */
final class GridHeads {

	private static final int LONGEST_NAME = 60;

	private final SourceTable table;
	private final KnownNames names;
	private final int laneColumn;
	private final int first;
	private final int below;
	private final Set<String> stages = new HashSet<>();

	/**
	 * For a grid.
	 *
	 * @param stageRow the row that names the stages of the first map; -1 for none
	 * @param stepRow  the row that names its steps; -1 for none
	 */
	GridHeads(SourceTable table, TableMapping mapping, int stageRow, int stepRow, KnownNames names) {
		this.table = table;
		this.names = names;
		laneColumn = mapping.laneColumn();
		first = stageRow;
		below = Math.max(stageRow, stepRow);
		if (stageRow >= 0) {
			cells(stageRow).forEach(cell -> stages.add(Vocabulary.key(cell)));
		}
	}

	/** What stands in a row behind the lanes. */
	private List<String> cells(int row) {
		List<String> cells = table.rows().get(row).cells();
		return cells.subList(Math.min(laneColumn + 1, cells.size()), cells.size()).stream().filter(cell -> !cell.isEmpty()).toList();
	}

	private String side(int row) {
		return laneColumn < 0 ? "" : table.cell(row, laneColumn);
	}

	private boolean isApart(int row) {
		return row > 0 && table.rows().get(row).number() > table.rows().get(row - 1).number() + 1;
	}

	/** Whether there is more than one map. */
	boolean hasFurther() {
		for (int row = below + 1; row < table.height(); row++) {
			if (isHead(row)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a row names the stages of a further map: it begins as the first one does, and empty rows or a title stand above it. */
	boolean isHead(int row) {
		if (first < 0 || row <= below || row + 1 >= table.height() || !isApart(row) && !(isTitle(row - 1) && isApart(row - 1))) {
			return false;
		}
		List<String> cells = cells(row);
		boolean alike = Vocabulary.key(side(row)).equals(Vocabulary.key(side(first))) && cells.size() > 1 && !side(row + 1).isEmpty() && !isApart(row + 1);
		long known = cells.stream().filter(cell -> names.isStage(cell) || stages.contains(Vocabulary.key(cell))).count();
		return alike && cells.stream().allMatch(cell -> cell.length() <= LONGEST_NAME) && (!side(row).isEmpty() || 2 * known >= cells.size());
	}

	/** Whether a row holds a name and nothing else, which is none of a lane. */
	boolean isTitle(int row) {
		List<String> all = table.rows().get(row).cells().stream().filter(cell -> !cell.isEmpty()).toList();
		return all.size() == 1 && all.get(0).length() <= LONGEST_NAME && !names.isLane(all.get(0));
	}

	/** The name in a row. */
	String title(int row) {
		return table.rows().get(row).cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("").replaceAll("\\s*\\R\\s*", " ");
	}

	/** Whether a row at the end, with empty rows above, says something of no stage. */
	boolean isRemark(int row) {
		if (laneColumn < 0 || side(row).isEmpty() || names.isLane(side(row)) || table.areaAt(row, laneColumn).isPresent()) {
			return false;
		}
		int begin = row;
		while (begin > below + 1 && !isApart(begin)) {
			begin--;
		}
		for (int other = begin; other < table.height(); other++) {
			if (!cells(other).isEmpty()) {
				return false;
			}
		}
		return isApart(begin);
	}
}
