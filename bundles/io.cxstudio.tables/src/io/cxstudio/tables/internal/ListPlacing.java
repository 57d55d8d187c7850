/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;
import io.cxstudio.tables.Field;
import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.TableMapping;
import io.cxstudio.tables.TableMapping.Column;
import io.cxstudio.tables.internal.NewCards.NewCard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;

/** Lays out a list: one row a card, or a row of cards of several lanes. */
public final class ListPlacing {

	private final Additions additions;
	private final SourceTable table;
	private final TableMapping mapping;
	private final String journey;
	private final NewCards cards;
	private final CardValues values;
	private final Map<Field, String> above = new EnumMap<>(Field.class);
	private final Map<Field, String> named = new EnumMap<>(Field.class);
	private final Map<Field, String> groupPlaces = new EnumMap<>(Field.class);
	private GroupRows groups;
	private int beyond;

	/** For a table and the name of the journey of rows that name none. */
	public ListPlacing(Additions additions, String journey) {
		this.additions = additions;
		this.journey = journey;
		table = additions.table();
		mapping = additions.mapping();
		cards = new NewCards(additions);
		values = new CardValues(additions, cards);
	}

	/** Does it. */
	public void place() {
		int header = mapping.headerRow() == 0 ? -1 : table.indexOf(mapping.headerRow()).orElse(-1);
		tellIgnored(header);
		groups = mapping.groups() == null ? null : new GroupRows(table, header + 1, new KnownNames(additions.catalog(), additions.workshop()));
		int again = -1;
		for (int row = header + 1; row < table.height(); row++) {
			if (groups != null && groups.isGroup(row)) {
				begin(row);
			} else if (groups != null && groups.isAgain(row)) {
				again = again < 0 ? row : again;
			} else {
				if (groups != null && groups.isLoose(row)) {
					named.clear();
				}
				placeRow(row);
			}
			additions.rowDone();
		}
		if (again >= 0) {
			additions.notice(table.place(again, 0), Messages.noteAgain);
		}
		cards.tellBeyond(beyond);
	}

	/** What no card gets is told once for each column, not once a row. */
	private void tellIgnored(int header) {
		for (int column = 0; column < table.width(); column++) {
			Column use = column < mapping.columns().size() ? mapping.columns().get(column) : new Column("", Field.IGNORE, "");
			if (use.field() != Field.IGNORE) {
				continue;
			}
			int count = 0;
			int first = -1;
			for (int row = header + 1; row < table.height(); row++) {
				if (!table.cell(row, column).isEmpty()) {
					count++;
					first = first < 0 ? row : first;
				}
			}
			if (count > 0) {
				additions.notice(table.place(first, column),
						NLS.bind(Messages.ignoredColumn, new Object[] {SourceTable.columnName(column), use.heading(), count}));
			}
		}
	}

	/** A name that stands alone holds for the rows below it. */
	private void begin(int row) {
		if (groups.isBeginning(row)) {
			TableMapping.GROUPS.forEach(named::remove);
		}
		Field field = groups.isBeginning(row) ? mapping.groups() : groups.innerField(row);
		named.put(field, groups.name(row));
		groupPlaces.put(field, table.place(row, groups.side()));
	}

	private void placeRow(int row) {
		String journeyName = named(row, Field.JOURNEY);
		JourneyParts parts = additions.journey(journeyName.isEmpty() ? journey : journeyName, journeyName.isEmpty() ? "" : place(row, Field.JOURNEY));
		String stage = named(row, Field.STAGE);
		String stepName = named(row, Field.STEP);
		boolean anywhere = stage.isEmpty() && stepName.isEmpty() && mapping.groups() != null && parts.isNew();
		// a board tells no way through it: all of it stands in one stage of a new map, rather than in its parking lot
		Step step = parts.step(anywhere ? parts.name() : stage, stepName, place(row, stepName.isEmpty() ? Field.STAGE : Field.STEP));
		List<NewCard> made = new ArrayList<>();
		NewCard main = placeCards(row, parts, step, made);
		for (int column = 0; column < mapping.columns().size(); column++) {
			String value = table.mergedCell(row, column);
			if (!value.isEmpty()) {
				values.apply(mapping.columns().get(column), value, table.place(row, column), new CardValues.RowCards(parts, step, main, made));
			}
		}
		made.forEach(cards::finish);
	}

	private String named(int row, Field field) {
		int column = mapping.column(field);
		String value = column < 0 ? "" : table.mergedCell(row, column).replaceAll("\\s*\\R\\s*", " ");
		if (value.isEmpty() && named.containsKey(field)) {
			return named.get(field);
		}
		if (value.isEmpty() && mapping.repeats()) {
			return above.getOrDefault(field, "");
		}
		String before = above.put(field, value);
		if (field == Field.STAGE && mapping.repeats() && !value.equals(before)) {
			// the step above belongs to another stage
			above.remove(Field.STEP);
		}
		return value;
	}

	/** Where a field is told for a row: in its own cell, or above it. */
	private String place(int row, Field field) {
		int column = mapping.column(field);
		boolean above = groupPlaces.containsKey(field) && (column < 0 || table.mergedCell(row, column).isEmpty());
		return above ? groupPlaces.get(field) : table.place(row, Math.max(0, column));
	}

	private NewCard placeCards(int row, JourneyParts parts, Step step, List<NewCard> made) {
		NewCard main = null;
		for (int column = 0; column < mapping.columns().size(); column++) {
			Column use = mapping.columns().get(column);
			String cell = table.cell(row, column);
			if (cell.isEmpty() || use.field() != Field.TEXT && use.field() != Field.CARDS) {
				continue;
			}
			String place = table.place(row, column);
			if (use.field() == Field.TEXT) {
				String name = named(row, Field.LANE);
				Lane lane = parts.lane(name.isEmpty() ? mapping.defaultLane() : name, name.isEmpty() ? place : place(row, Field.LANE));
				main = add(parts, cell, step, lane, place, made);
			} else {
				Lane lane = parts.lane(use.lane(), place);
				for (String text : NewCards.texts(cell, mapping.lines())) {
					add(parts, text, step, lane, place, made);
				}
			}
		}
		return main;
	}

	private NewCard add(JourneyParts parts, String text, Step step, Lane lane, String place, List<NewCard> made) {
		NewCard card = cards.card(parts, text, step, lane, place);
		if (card == null) {
			beyond++;
		} else {
			made.add(card);
		}
		return card;
	}
}
