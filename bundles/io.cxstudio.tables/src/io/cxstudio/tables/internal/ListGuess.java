/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.tables.Field;
import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.TableMapping;
import io.cxstudio.tables.TableMapping.Column;
import io.cxstudio.tables.TableMapping.Layout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the columns of a list most likely are. */
public final class ListGuess {

	/** Above the headings there may be a title and notes. */
	private static final int LOWEST_HEADER = 40;
	private static final int ROWS_TO_LOOK_AT = 500;
	private static final int LONGEST_HEADING = 60;
	/** So many of the values have to be of a kind to say that the column is. */
	private static final double MOST = 0.6;

	private final SourceTable table;
	private final KnownNames names;
	private final int header;
	private final int known;

	/** Looks for the headings. */
	public ListGuess(SourceTable table, KnownNames names) {
		this.table = table;
		this.names = names;
		int best = -1;
		int most = 0;
		for (int row = 0; row < Math.min(LOWEST_HEADER, table.height()); row++) {
			int count = known(row);
			if (count > most && (row + 1 < table.height() || count > 1)) {
				most = count;
				best = row;
			}
		}
		header = best;
		known = most;
	}

	private int known(int row) {
		Set<String> found = new HashSet<>();
		for (String cell : table.rows().get(row).cells()) {
			if (!cell.isEmpty() && cell.length() <= LONGEST_HEADING && (names.field(cell).isPresent() || names.isLane(cell))) {
				found.add(Vocabulary.key(cell));
			}
		}
		return found.size();
	}

	/** How many headings are known. */
	public int known() {
		return known;
	}

	/** The row of headings; -1 for none. */
	public int header() {
		return header;
	}

	/** How many headings are known, and are not those of stages. */
	public int fields() {
		if (header < 0) {
			return 0;
		}
		return (int) table.rows().get(header).cells().stream()
				.filter(cell -> (names.field(cell).isPresent() || names.isLane(cell)) && !names.isStage(cell)).map(Vocabulary::key).distinct().count();
	}

	/** What stands where emotions are told. */
	public static List<String> emotions(SourceTable table, TableMapping mapping, KnownNames names) {
		List<String> values = new ArrayList<>();
		int first = mapping.headerRow() == 0 ? 0 : table.indexOf(mapping.headerRow()).orElse(-1) + 1;
		int laneColumn = mapping.column(Field.LANE);
		for (int column = 0; column < mapping.columns().size(); column++) {
			Column use = mapping.columns().get(column);
			boolean all = use.field() == Field.EMOTION || use.field() == Field.CARDS && names.isEmotionLane(use.lane());
			boolean some = use.field() == Field.TEXT && laneColumn >= 0;
			for (int row = first; row < table.height() && (all || some); row++) {
				if (all || names.isEmotionLane(table.mergedCell(row, laneColumn))) {
					values.add(table.cell(row, column));
				}
			}
		}
		return values;
	}

	/** The mapping; the number of the row of headings may be given. */
	public TableMapping mapping(Integer headerRow) {
		int row = headerRow == null ? headings() : headerRow == 0 ? -1 : table.indexOf(headerRow).orElse(-1);
		List<Column> columns = new ArrayList<>();
		for (int column = 0; column < table.width(); column++) {
			String heading = row < 0 ? "" : table.mergedCell(row, column);
			columns.add(new Column(heading, Field.IGNORE, "").as(named(heading, row + 1, column)));
		}
		settle(columns, row + 1);
		int number = row < 0 ? headerRow == null ? 0 : headerRow : table.rows().get(row).number();
		return new TableMapping(Layout.LIST, table.choices(), number, 0, -1, columns, defaultLane(columns), repeats(columns, row + 1), true, null,
				groups(columns, row + 1));
	}

	/** Names that stand alone at the side, unless the column in which they stand says what they are. */
	private Field groups(List<Column> columns, int first) {
		GroupRows groups = new GroupRows(table, first, names);
		List<String> titles = groups.titles();
		if (groups.isNarrow() || titles.isEmpty()) {
			return null;
		}
		boolean known = titles.stream().allMatch(title -> names.isStage(title) || names.isLane(title));
		Field side = columns.get(groups.side()).field();
		boolean plain = side != Field.TEXT && side != Field.CARDS && titles.size() > 1;
		if (TableMapping.GROUPS.contains(side) || !known && !plain) {
			return null;
		}
		long lanes = titles.stream().filter(title -> names.isLane(title) && !names.isStage(title)).count();
		if (2 * lanes > titles.size()) {
			return has(columns, Field.LANE) ? null : Field.LANE;
		}
		return has(columns, Field.STAGE) ? null : Field.STAGE;
	}

	/** The row of headings: the one with known words; else the first one, if all of it looks like headings. */
	private int headings() {
		if (known > 1 || known == 1 && (table.width() == 1 || looksLikeHeadings(header))) {
			return header;
		}
		return table.width() > 1 && table.height() > 1 && looksLikeHeadings(0) ? 0 : -1;
	}

	/** Headings are short, differ from each other, and are not among the values of their columns. */
	private boolean looksLikeHeadings(int row) {
		List<String> cells = table.rows().get(row).cells();
		boolean plausible = cells.size() >= table.width() - 1 && new HashSet<>(cells).size() == cells.size() && cells.stream().allMatch(
				cell -> !cell.isEmpty() && cell.length() <= LONGEST_HEADING && cell.indexOf('\n') < 0 && Numbers.of(cell).isEmpty() && !names.isStage(cell));
		for (int column = 0; column < cells.size() && plausible; column++) {
			for (int below = row + 1; below < Math.min(table.height(), ROWS_TO_LOOK_AT) && plausible; below++) {
				plausible = !table.cell(below, column).equals(cells.get(column));
			}
		}
		return plausible;
	}

	private Field named(String heading, int first, int column) {
		Field field = names.field(heading).orElse(null);
		boolean lane = names.isLane(heading);
		if (heading.length() > LONGEST_HEADING || field == null && !lane) {
			return Field.IGNORE;
		}
		if (field == null) {
			return Field.CARDS;
		}
		if (field == Field.LANE && share(first, column, value -> Numbers.of(value).isPresent()) > MOST) {
			// "row" can head the numbers of the rows
			return Field.IGNORE;
		}
		if (!lane) {
			return field;
		}
		return switch (field) {
			case EMOTION -> share(first, column, value -> Numbers.of(value).isPresent() || Vocabulary.mood(value).isPresent()) > MOST / 2 ? field : Field.CARDS;
			case IMPACT, EFFORT -> share(first, column, value -> Numbers.of(value).isPresent() || Vocabulary.find("degree", value) != null) > MOST / 2 ? field
					: Field.CARDS;
			case MOMENT_OF_TRUTH -> share(first, column, value -> Vocabulary.find("moment", value) != null) > MOST / 2 ? field : Field.CARDS;
			default -> field;
		};
	}

	private double share(int first, int column, Predicate<String> fits) {
		int all = 0;
		int fitting = 0;
		for (int row = first; row < Math.min(table.height(), first + ROWS_TO_LOOK_AT); row++) {
			String value = table.cell(row, column);
			if (!value.isEmpty()) {
				all++;
				fitting += fits.test(value) ? 1 : 0;
			}
		}
		return all == 0 ? 0 : (double) fitting / all;
	}

	private void settle(List<Column> columns, int first) {
		byValues(columns, first);
		onlyOne(columns);
		if (!has(columns, Field.TEXT) && !has(columns, Field.CARDS)) {
			findText(columns, first);
		}
		boolean ofTouchpoints = has(columns, Field.TEXT)
				|| columns.stream().anyMatch(column -> column.field() == Field.CARDS && !names.isEmotionLane(column.lane()) && isTouchpoints(column.lane()));
		for (int i = 0; i < columns.size() && !ofTouchpoints; i++) {
			if (columns.get(i).field() == Field.CHANNEL && names.isLane(columns.get(i).heading())) {
				columns.set(i, columns.get(i).as(Field.CARDS));
			}
		}
		for (int i = 0; i < columns.size(); i++) {
			boolean alone = columns.get(i).field() == Field.NOTES && !has(columns, Field.TEXT) && names.isLane(columns.get(i).heading());
			if (alone && isOnlyLanes(columns)) {
				columns.set(i, columns.get(i).as(Field.CARDS));
			}
		}
		if (!has(columns, Field.STAGE) && !has(columns, Field.STEP)) {
			findStages(columns, first);
			findOwnStages(columns, first);
		}
		takeUnknownLanes(columns, first);
	}

	/** Where lanes stand across, the first column is what they are about: it names a stage in each row, and none twice. */
	private void findOwnStages(List<Column> columns, int first) {
		if (has(columns, Field.STAGE) || columns.isEmpty() || columns.get(0).field() != Field.IGNORE || !isOnlyLanes(columns)) {
			return;
		}
		Set<String> values = new HashSet<>();
		for (int row = first; row < table.height(); row++) {
			String value = table.cell(row, 0);
			if (value.isEmpty() || value.length() > LONGEST_HEADING || Numbers.of(value).isPresent() || !values.add(value)) {
				return;
			}
		}
		columns.set(0, columns.get(0).as(Field.STAGE));
	}

	/** Where lanes stand across, a column of texts with another name is one more of them. */
	private void takeUnknownLanes(List<Column> columns, int first) {
		boolean staged = has(columns, Field.STAGE) || has(columns, Field.STEP);
		for (int i = 0; i < columns.size() && staged && isOnlyLanes(columns); i++) {
			Column column = columns.get(i);
			boolean named = column.field() == Field.IGNORE && !column.heading().isEmpty() && column.heading().length() <= LONGEST_HEADING;
			if (named && averageLength(first, i) > 0 && share(first, i, value -> Numbers.of(value).isPresent()) == 0) {
				columns.set(i, column.as(Field.CARDS));
			}
		}
	}

	/** Steps down and lanes across, with nothing that is said about single cards. */
	private static boolean isOnlyLanes(List<Column> columns) {
		Set<Field> others = EnumSet.complementOf(EnumSet.of(Field.CARDS, Field.STAGE, Field.STEP, Field.EMOTION, Field.NOTES, Field.IGNORE));
		return columns.stream().filter(column -> column.field() == Field.CARDS || column.field() == Field.EMOTION).count() > 1 && columns.stream().map(Column::field).noneMatch(others::contains);
	}

	private boolean isTouchpoints(String lane) {
		return KnownNames.isSame(lane, names.laneName("touchpoints", table)) || Vocabulary.find("lane", lane) != null
				&& Vocabulary.find("lane", lane).equals("touchpoints");
	}

	private static boolean has(List<Column> columns, Field field) {
		return columns.stream().anyMatch(column -> column.field() == field);
	}

	/** A column that no heading explains may hold nothing but the names of stages, lanes or channels. */
	private void byValues(List<Column> columns, int first) {
		Map<Field, Predicate<String>> kinds = new EnumMap<>(Field.class);
		kinds.put(Field.STAGE, names::isStage);
		kinds.put(Field.LANE, names::isLane);
		kinds.put(Field.CHANNEL, names::isChannel);
		kinds.put(Field.EMOTION, value -> Vocabulary.mood(value).isPresent() && Numbers.of(value).isEmpty() && Vocabulary.find("degree", value) == null);
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).field() == Field.IGNORE) {
				for (Map.Entry<Field, Predicate<String>> kind : kinds.entrySet()) {
					if (!has(columns, kind.getKey()) && share(first, i, kind.getValue()) >= MOST) {
						columns.set(i, columns.get(i).as(kind.getKey()));
						break;
					}
				}
			}
		}
	}

	/** Of two columns of stages the second one holds their steps; what else stands twice goes into the notes. */
	private static void onlyOne(List<Column> columns) {
		Set<Field> seen = EnumSet.noneOf(Field.class);
		for (int i = 0; i < columns.size(); i++) {
			Field field = columns.get(i).field();
			boolean several = field == Field.IGNORE || field == Field.NOTES || field == Field.CARDS || field == Field.TAGS;
			if (!several && !seen.add(field)) {
				boolean step = field == Field.STAGE && !has(columns, Field.STEP);
				columns.set(i, columns.get(i).as(step ? Field.STEP : Field.NOTES));
				seen.add(columns.get(i).field());
			}
		}
	}

	/** The column with the longest texts, of those that nothing else is known of. */
	private void findText(List<Column> columns, int first) {
		for (Field candidate : List.of(Field.NOTES, Field.IGNORE, Field.STEP)) {
			int best = -1;
			double longest = 0;
			for (int i = 0; i < columns.size(); i++) {
				if (columns.get(i).field() == candidate) {
					double length = averageLength(first, i);
					if (length > longest) {
						longest = length;
						best = i;
					}
				}
			}
			if (best >= 0) {
				columns.set(best, columns.get(best).as(Field.TEXT));
				return;
			}
		}
	}

	private double averageLength(int first, int column) {
		long length = 0;
		int count = 0;
		for (int row = first; row < Math.min(table.height(), first + ROWS_TO_LOOK_AT); row++) {
			if (!table.cell(row, column).isEmpty() && Numbers.of(table.cell(row, column)).isEmpty()) {
				length += table.cell(row, column).length();
				count++;
			}
		}
		return count == 0 ? 0 : (double) length / count;
	}

	/** A column before the texts whose few values come again and again. */
	private void findStages(List<Column> columns, int first) {
		for (int i = 0; i < columns.size() && columns.get(i).field() != Field.TEXT && columns.get(i).field() != Field.CARDS; i++) {
			Set<String> values = new HashSet<>();
			int all = 0;
			for (int row = first; row < table.height(); row++) {
				if (!table.cell(row, i).isEmpty()) {
					values.add(table.cell(row, i));
					all++;
				}
			}
			if (columns.get(i).field() == Field.IGNORE && values.size() > 1 && 2 * values.size() <= all && share(first, i, value -> Numbers.of(value).isPresent()) == 0) {
				columns.set(i, columns.get(i).as(Field.STAGE));
				return;
			}
		}
	}

	private String defaultLane(List<Column> columns) {
		if (!table.sheet().isEmpty() && names.isLane(table.sheet())) {
			return table.sheet();
		}
		String type = has(columns, Field.CHANNEL) || has(columns, Field.DEVICE) ? "touchpoints" : has(columns, Field.SEVERITY) ? "painPoints"
				: has(columns, Field.IMPACT) || has(columns, Field.EFFORT) ? "opportunities"
						: has(columns, Field.STEP) ? "actions" : "notes";
		return names.laneName(type, table);
	}

	/** An outline names a stage once, and leaves the cells below empty: no name ever follows itself. */
	private boolean repeats(List<Column> columns, int first) {
		for (int i = 0; i < columns.size(); i++) {
			Field field = columns.get(i).field();
			if (field != Field.STAGE && field != Field.LANE && field != Field.JOURNEY) {
				continue;
			}
			String before = "";
			boolean empty = false;
			boolean again = false;
			for (int row = first; row < table.height(); row++) {
				String value = table.cell(row, i);
				empty |= value.isEmpty() && !before.isEmpty();
				again |= !value.isEmpty() && value.equals(before);
				before = value.isEmpty() ? before : value;
			}
			if (empty && !again) {
				return true;
			}
		}
		return false;
	}
}
