/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Step;
import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.SourceTable.Area;
import io.cxstudio.tables.TableMapping;
import io.cxstudio.tables.internal.NewCards.NewCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;

/** Lays out a grid: stages and steps across, lanes down, cards in the cells. A cell that is merged across several columns is a card over several steps. */
public final class GridPlacing {

	private final Additions additions;
	private final SourceTable table;
	private final TableMapping mapping;
	private final NewCards cards;
	private final GridHeads heads;
	private final String journey;
	private JourneyParts parts;
	private final List<Step> steps = new ArrayList<>();
	private final Set<Integer> untold = new HashSet<>();
	private int stageRow;
	private int stepRow;
	private int beyond;

	/** For a table and the name of a journey. */
	public GridPlacing(Additions additions, String journey) {
		this.additions = additions;
		table = additions.table();
		mapping = additions.mapping();
		cards = new NewCards(additions);
		this.journey = journey;
		stageRow = mapping.headerRow() == 0 ? -1 : table.indexOf(mapping.headerRow()).orElse(-1);
		stepRow = mapping.stepRow() == 0 ? -1 : table.indexOf(mapping.stepRow()).orElse(-1);
		heads = new GridHeads(table, mapping, stageRow, stepRow, new KnownNames(additions.catalog(), additions.workshop()));
	}

	/** Does it. */
	public void place() {
		String first = heads.hasFurther() && stageRow > 0 && heads.isTitle(stageRow - 1) ? heads.title(stageRow - 1) : journey;
		parts = additions.journey(first, "");
		placeSteps();
		Lane lane = null;
		for (int row = Math.max(stageRow, stepRow) + 1; row < table.height(); row++) {
			if (heads.isHead(row)) {
				row = begin(row);
				lane = null;
				continue;
			}
			if (heads.isTitle(row) && heads.isHead(row + 1)) {
				parts = additions.journey(heads.title(row), table.place(row, Math.max(0, mapping.laneColumn())));
			} else if (heads.isRemark(row)) {
				additions.notice(table.place(row, mapping.laneColumn()), NLS.bind(Messages.remark, Additions.shortened(heads.title(row))));
			} else {
				String name = mapping.laneColumn() < 0 ? "" : table.mergedCell(row, mapping.laneColumn());
				if (!name.isEmpty()) {
					// an empty name continues the lane above
					lane = parts.lane(name.replaceAll("\\s*\\R\\s*", " "), table.place(row, mapping.laneColumn()));
				}
				placeRow(row, lane);
			}
			additions.rowDone();
		}
		cards.tellBeyond(beyond);
	}

	/** Another map below; gives the last of its rows of names. */
	private int begin(int row) {
		stepRow = stepRow < 0 ? -1 : row + stepRow - stageRow;
		stageRow = row;
		steps.clear();
		untold.clear();
		placeSteps();
		return Math.max(stageRow, stepRow);
	}

	private void placeSteps() {
		String stage = "";
		int number = 1;
		for (int column = 0; column < table.width(); column++) {
			Step step = null;
			if (column > mapping.laneColumn()) {
				String named = name(stageRow, column);
				String stepName = name(stepRow, column);
				boolean begins = !named.isEmpty() && (stageRow >= 0 && !table.cell(stageRow, column).isEmpty() || !named.equals(stage));
				stage = begins ? named : stage;
				number = begins ? 1 : number + 1;
				if (stepName.isEmpty() && !begins && !stage.isEmpty() && isUsed(column)) {
					stepName = stage + ' ' + number;
				}
				boolean known = begins || !stepName.isEmpty();
				step = known ? parts.step(stage, stepName, table.place(Math.max(0, stepRow >= 0 && !stepName.isEmpty() ? stepRow : stageRow), column)) : null;
			}
			steps.add(step);
		}
	}

	private String name(int row, int column) {
		return row < 0 ? "" : table.mergedCell(row, column).replaceAll("\\s*\\R\\s*", " ");
	}

	private boolean isUsed(int column) {
		for (int row = Math.max(stageRow, stepRow) + 1; row < table.height(); row++) {
			if (!table.cell(row, column).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private void placeRow(int row, Lane lane) {
		for (int column = mapping.laneColumn() + 1; column < table.rows().get(row).cells().size(); column++) {
			String cell = table.cell(row, column);
			if (cell.isEmpty()) {
				continue;
			}
			String place = table.place(row, column);
			Step step = steps.get(column);
			if (lane == null) {
				additions.notice(place, NLS.bind(Messages.parkedWithoutLane, Additions.shortened(cell)));
			} else if (step == null && untold.add(column)) {
				additions.notice(place, NLS.bind(Messages.parkedWithoutStage, SourceTable.columnName(column)));
			}
			for (String text : NewCards.texts(cell, mapping.lines())) {
				placeCard(text, lane == null ? null : step, lane, place, table.areaAt(row, column));
			}
		}
	}

	private void placeCard(String text, Step step, Lane lane, String place, Optional<Area> area) {
		NewCard card = cards.card(parts, text, step, lane, place);
		if (card == null) {
			beyond++;
			return;
		}
		int end = area.map(Area::lastColumn).orElse(-1);
		Step last = end < 0 ? null : steps.get(Math.min(end, steps.size() - 1));
		if (step != null && last != null && last != step) {
			card.refer(Literals.CARD__LAST_STEP, last);
		}
		cards.finish(card);
	}
}
