/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.tables.Field;
import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.TableMapping;
import io.cxstudio.tables.TableMapping.Column;
import io.cxstudio.tables.TableMapping.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a table is a whiteboard that was written out: its name, then its parts, each with a name and the texts of its notes, either one below the other or
 * beside each other. It has no headings of columns.
 */
public final class BoardGuess {

	private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");
	private static final int LONGEST_TAG = 30;
	private static final int LONGEST_NAME = 60;

	private final SourceTable table;
	private final KnownNames names;

	/** For a table. */
	public BoardGuess(SourceTable table, KnownNames names) {
		this.table = table;
		this.names = names;
	}

	/** The mapping; empty if it is no board. */
	public Optional<TableMapping> mapping() {
		if (table.height() < 3) {
			return Optional.empty();
		}
		int title = isTitled() ? 0 : -1;
		GroupRows groups = new GroupRows(table, title + 1, names);
		if (groups.isNarrow()) {
			boolean grouped = groups.titles().size() > 1 || title == 0 && groups.titles().size() == 1;
			return grouped ? Optional.of(blocks(title, groups)) : Optional.empty();
		}
		return isOfRows(title) ? Optional.of(rows(title)) : Optional.empty();
	}

	/** The name of the board stands alone, with an empty row below it, or with the row of another name. */
	private boolean isTitled() {
		return cells(0) == 1 && table.cell(0, 0).length() <= LONGEST_NAME && (table.rows().get(1).number() > table.rows().get(0).number() + 1
				|| cells(1) > 1 && table.height() > 3 && isOfRows(0));
	}

	private long cells(int row) {
		return table.rows().get(row).cells().stream().filter(cell -> !cell.isEmpty()).count();
	}

	private TableMapping blocks(int title, GroupRows groups) {
		List<String> titles = groups.titles();
		long stages = titles.stream().filter(names::isStage).count();
		boolean lanesInside = groups.hasInner() && titles.stream().noneMatch(names::isLane);
		List<Column> columns = new ArrayList<>();
		for (int column = 0; column < table.width(); column++) {
			columns.add(new Column("", column == 0 ? Field.TEXT : beside(column, title + 1), ""));
		}
		return mapping(title, columns, false).withGroups(2 * stages >= titles.size() || lanesInside ? Field.STAGE : Field.LANE);
	}

	/** What stands beside a note: its tags, or a link and more. */
	private Field beside(int column, int first) {
		Set<String> values = new HashSet<>();
		int all = 0;
		boolean tags = true;
		for (int row = first; row < table.height(); row++) {
			String value = table.cell(row, column);
			if (!value.isEmpty()) {
				all++;
				values.add(value);
				tags &= value.length() <= LONGEST_TAG && !LINK.matcher(value).lookingAt();
			}
		}
		return tags && values.size() < all ? Field.TAGS : Field.NOTES;
	}

	/** Rows of very different lengths, each begun by a name of its own, without any empty cell between. */
	private boolean isOfRows(int title) {
		Set<String> sides = new HashSet<>();
		int least = Integer.MAX_VALUE;
		int most = 0;
		boolean named = title >= 0;
		for (int row = title + 1; row < table.height(); row++) {
			List<String> cells = table.rows().get(row).cells();
			if (cells.contains("") || cells.get(0).length() > LONGEST_NAME || !sides.add(cells.get(0))) {
				return false;
			}
			named |= names.isLane(cells.get(0));
			least = Math.min(least, cells.size());
			most = Math.max(most, cells.size());
		}
		return named && most >= least + 2 && table.rows().get(title + 1).cells().size() < most;
	}

	private TableMapping rows(int title) {
		List<Column> columns = new ArrayList<>();
		for (int column = 0; column < table.width(); column++) {
			columns.add(new Column("", column == 0 ? Field.LANE : Field.TEXT, ""));
		}
		return mapping(title, columns, true);
	}

	private TableMapping mapping(int title, List<Column> columns, boolean repeats) {
		int number = title < 0 ? 0 : table.rows().get(title).number();
		return new TableMapping(Layout.LIST, table.choices(), number, 0, -1, columns, names.laneName("notes", table), repeats, true, null, null);
	}
}
