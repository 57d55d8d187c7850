/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.tables.Field;
import io.cxstudio.tables.SourceTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rows of a list that are no cards but name the rows below them. In a list with several columns such a name stands alone at the side; on a board that was
 * written out note by note it stands at the beginning of a block, and empty rows stand between the blocks.
 */
final class GroupRows {

	/** So many of a hundred rows of a board hold a single cell. */
	private static final int NARROW = 60;
	private static final int LONGEST_NAME = 60;
	/** What boards call their parts if nobody has named them. */
	private static final Pattern UNNAMED = Pattern.compile("(?iu)(?:frame|section|group|khung|nhóm|框架|區塊|กรอบ|قاب|گروه)\\s*\\p{Nd}*");

	private final SourceTable table;
	private final KnownNames names;
	private final int first;
	private final boolean narrow;
	private final boolean[] begins;
	private final boolean[] within;
	private final boolean[] again;
	private final boolean[] loose;
	private int side;

	/** Looks at all rows from the first one that is no heading of columns. */
	GroupRows(SourceTable table, int first, KnownNames names) {
		this.table = table;
		this.names = names;
		this.first = first;
		begins = new boolean[table.height()];
		within = new boolean[table.height()];
		again = new boolean[table.height()];
		loose = new boolean[table.height()];
		int single = 0;
		for (int row = first; row < table.height(); row++) {
			single += isSingle(row) ? 1 : 0;
		}
		narrow = 100 * single >= NARROW * (table.height() - first);
		if (narrow) {
			findBlocks();
		} else {
			findTitles();
		}
	}

	/** Whether the table is a single column of texts, but for a few rows. */
	boolean isNarrow() {
		return narrow;
	}

	/** Whether a row names others. */
	boolean isGroup(int row) {
		return begins[row] || within[row];
	}

	/** Whether a row begins a new part, so that nothing said above holds any longer. */
	boolean isBeginning(int row) {
		return begins[row];
	}

	/** Whether a row of a board stands outside of all parts. */
	boolean isLoose(int row) {
		return loose[row];
	}

	/** Whether a note stands outside of all parts, and in one of them as well: boards are written out like that. */
	boolean isAgain(int row) {
		return again[row];
	}

	/** The rows that name others. */
	List<String> titles() {
		List<String> titles = new ArrayList<>();
		for (int row = first; row < table.height(); row++) {
			if (begins[row]) {
				titles.add(name(row));
			}
		}
		return titles;
	}

	/** Whether names of lanes or stages stand inside of the parts. */
	boolean hasInner() {
		for (boolean inner : within) {
			if (inner) {
				return true;
			}
		}
		return false;
	}

	/** What a row within a part says of those below it: its name is known for that. */
	Field innerField(int row) {
		return names.isStage(name(row)) ? Field.STAGE : Field.LANE;
	}

	/** The name that stands in a row. */
	String name(int row) {
		return table.rows().get(row).cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("").replaceAll("\\s*\\R\\s*", " ");
	}

	private boolean isSingle(int row) {
		return table.rows().get(row).cells().stream().filter(cell -> !cell.isEmpty()).count() == 1;
	}

	private boolean isName(int row) {
		return isSingle(row) && name(row).length() <= LONGEST_NAME;
	}

	private boolean isKnown(int row) {
		return isName(row) && (names.isStage(name(row)) || names.isLane(name(row)));
	}

	/** Whether there are empty rows above a row. */
	private boolean isApart(int row) {
		return row == first || table.rows().get(row).number() > table.rows().get(row - 1).number() + 1;
	}

	private void findBlocks() {
		Set<String> told = new HashSet<>();
		for (int row = first; row < table.height(); row++) {
			boolean alone = row + 1 == table.height() || isApart(row + 1);
			boolean repeated = told.contains(name(row));
			begins[row] = isName(row) && (UNNAMED.matcher(name(row)).matches() || isApart(row) && !repeated && (!alone || isKnown(row)));
			told.add(name(row));
		}
		findInner();
		findAgain();
	}

	/** Names of lanes and stages among the notes count if there are several: one note alone may be called like one of them. */
	private void findInner() {
		Set<String> known = new HashSet<>();
		for (int row = first; row < table.height(); row++) {
			within[row] = !begins[row] && isKnown(row) && row + 1 < table.height() && !isApart(row + 1);
			if (within[row]) {
				known.add(Vocabulary.key(name(row)));
			}
		}
		for (int row = first; row < table.height() && known.size() < 2; row++) {
			within[row] = false;
		}
	}

	private void findAgain() {
		Set<String> told = new HashSet<>();
		boolean named = false;
		for (int row = first; row < table.height(); row++) {
			named = begins[row] || named && !isApart(row);
			loose[row] = !named;
			again[row] = loose[row] && told.contains(name(row));
			if (named) {
				told.add(name(row));
			}
		}
	}

	/** The column in which the names stand. */
	int side() {
		return side;
	}

	/** At the side of a list, with at least one whole row below. */
	private void findTitles() {
		for (int row = first; row < table.height(); row++) {
			side = row == first ? column(row) : Math.min(side, column(row));
		}
		for (int row = first; row + 1 < table.height(); row++) {
			begins[row] = isName(row) && column(row) == side && !isSingle(row + 1);
		}
	}

	private int column(int row) {
		List<String> cells = table.rows().get(row).cells();
		int column = 0;
		while (cells.get(column).isEmpty()) {
			column++;
		}
		return column;
	}
}
