/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.model.Workshop;
import io.cxstudio.tables.TableMapping.Layout;
import io.cxstudio.tables.internal.BoardGuess;
import io.cxstudio.tables.internal.GridGuess;
import io.cxstudio.tables.internal.KnownNames;
import io.cxstudio.tables.internal.ListGuess;
import io.cxstudio.tables.internal.ScaleGuess;
import java.util.List;
import java.util.Optional;

/**
 * What the rows and columns of a table most likely mean, told from the words of their headings in the languages of the first users, from the names of the
 * workshop, and from the values. It is where people begin to choose, so it always says something.
 */
public final class TableGuess {

	private final SourceTable table;
	private final KnownNames names;

	private TableGuess(SourceTable table, KnownNames names) {
		this.table = table;
		this.names = names;
	}

	/**
	 * Looks at a table.
	 *
	 * @param table    the table, with at least one row; not null
	 * @param workshop into which it shall go, whose names are known; null for none
	 * @param catalog  what types there are, not null
	 * @return the mapping, not null
	 */
	public static TableMapping of(SourceTable table, Workshop workshop, Catalog catalog) {
		return new TableGuess(table, new KnownNames(catalog, workshop)).mapping();
	}

	/**
	 * The same table in the other layout, or with other headings: what is not said is guessed anew.
	 *
	 * @param table     the table, not null
	 * @param workshop  into which it shall go; null for none
	 * @param catalog   what types there are, not null
	 * @param layout    how it is laid out, not null
	 * @param headerRow the number of the row with headings, 0 for none; null finds it out
	 * @return the mapping, not null
	 */
	public static TableMapping of(SourceTable table, Workshop workshop, Catalog catalog, Layout layout, Integer headerRow) {
		KnownNames names = new KnownNames(catalog, workshop);
		TableGuess guess = new TableGuess(table, names);
		if (layout == Layout.GRID) {
			return guess.scaled(new GridGuess(table, names).mapping(headerRow));
		}
		ListGuess list = new ListGuess(table, names);
		return guess.scaled((headerRow == null ? guess.board(list) : Optional.<TableMapping>empty()).orElseGet(() -> list.mapping(headerRow)));
	}

	/** How much a table looks like one of a journey: how many of its headings are known. */
	static double likeness(SourceTable table) {
		KnownNames names = new KnownNames(Catalog.get(), null);
		return Math.max(new ListGuess(table, names).known(), new GridGuess(table, names).known());
	}

	private TableMapping mapping() {
		ListGuess list = new ListGuess(table, names);
		GridGuess grid = new GridGuess(table, names);
		Integer below = grid.stagesBelowOthers();
		if (below != null) {
			return scaled(grid.mapping(below));
		}
		Optional<TableMapping> board = board(list);
		if (board.isPresent()) {
			return scaled(board.get());
		}
		return scaled(isGrid(list, grid) ? grid.mapping(null) : list.mapping(null));
	}

	private Optional<TableMapping> board(ListGuess list) {
		return list.known() < 2 ? new BoardGuess(table, names).mapping() : Optional.empty();
	}

	private static boolean isGrid(ListGuess list, GridGuess grid) {
		if (grid.known() >= 2) {
			// lanes down: a list only if its headings are those of a list, whose lanes stand in one of its columns
			return list.fields() < 2 || grid.known() > list.known() && grid.isLane(list.header());
		}
		return list.known() < 2 && grid.isFramed();
	}

	private TableMapping scaled(TableMapping mapping) {
		List<String> emotions = mapping.layout() == Layout.LIST ? ListGuess.emotions(table, mapping, names) : GridGuess.emotions(table, mapping, names);
		return mapping.with(ScaleGuess.of(emotions, names.emotions()));
	}
}
