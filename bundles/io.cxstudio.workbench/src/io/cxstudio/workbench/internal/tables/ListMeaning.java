/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.tables.Field;
import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.TableMapping;
import io.cxstudio.tables.TableMapping.Column;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Asks what each column of a list means: the columns with an example one below the other, and the meaning of the chosen one beside them. */
final class ListMeaning {

	/** The width of a column with examples, in pixels. */
	static final int EXAMPLE_WIDTH = 150;

	private final Composite body;
	private final Table columns;
	private final Combo meaning;
	private final Combo lane;
	private final Combo defaultLane;
	private final Combo groups;
	private final Button repeats;
	private final Button lines;
	private final Consumer<TableMapping> changed;
	private SourceTable table;
	private TableMapping mapping;

	ListMeaning(Composite parent, Catalog catalog, int character, int height, Consumer<TableMapping> changed) {
		this.changed = changed;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(body);
		columns = new Table(body, SWT.BORDER | SWT.FULL_SELECTION);
		columns.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(SWT.DEFAULT, height).applyTo(columns);
		column(Messages.columnColumn, 26 * character);
		column(Messages.columnMeaning, 30 * character);
		column(Messages.columnExample, 50 * character);
		columns.addListener(SWT.Selection, event -> showChosen());
		String[] lanes = catalog.laneTypes().stream().map(type -> type.name(Locale.getDefault())).toArray(String[]::new);
		new Label(body, SWT.NONE).setText(Messages.meaning);
		meaning = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
		for (Field field : Field.values()) {
			meaning.add(FieldNames.of(field));
		}
		meaning.setVisibleItemCount(Field.values().length);
		meaning.addListener(SWT.Selection, event -> mean());
		new Label(body, SWT.NONE).setText(Messages.lane);
		lane = new Combo(body, SWT.DROP_DOWN);
		lane.setItems(lanes);
		lane.addListener(SWT.Modify, event -> laneChanged());
		new Label(body, SWT.NONE).setText(Messages.defaultLane);
		defaultLane = new Combo(body, SWT.DROP_DOWN);
		defaultLane.setItems(lanes);
		defaultLane.addListener(SWT.Modify, event -> change(mapping.withDefaultLane(defaultLane.getText().strip())));
		lines = check(Messages.lines, chosen -> change(mapping.withLines(chosen)));
		repeats = check(Messages.repeats, chosen -> change(mapping.withRepeats(chosen)));
		new Label(body, SWT.NONE).setText(Messages.groups);
		groups = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
		groups.add(Messages.groupsNone);
		TableMapping.GROUPS.forEach(field -> groups.add(FieldNames.of(field)));
		groups.addListener(SWT.Selection, event -> {
			int index = groups.getSelectionIndex();
			change(mapping.withGroups(index == 0 ? null : TableMapping.GROUPS.get(index - 1)));
		});
		List.of(meaning, lane, defaultLane, groups).forEach(combo -> GridDataFactory.fillDefaults().grab(true, false).applyTo(combo));
	}

	private void column(String title, int pixels) {
		TableColumn column = new TableColumn(columns, SWT.NONE);
		column.setText(title);
		column.setWidth(pixels);
	}

	private Button check(String text, Consumer<Boolean> change) {
		Button button = new Button(body, SWT.CHECK);
		button.setText(text);
		button.addListener(SWT.Selection, event -> change.accept(button.getSelection()));
		return button;
	}

	Control control() {
		return body;
	}

	void focus() {
		if (!body.isDisposed() && body.isVisible()) {
			columns.setFocus();
		}
	}

	void show(SourceTable shown, TableMapping with) {
		table = shown;
		mapping = with;
		columns.removeAll();
		for (int i = 0; i < with.columns().size(); i++) {
			show(new TableItem(columns, SWT.NONE), i);
		}
		columns.select(0);
		defaultLane.setText(with.defaultLane());
		groups.select(with.groups() == null ? 0 : 1 + TableMapping.GROUPS.indexOf(with.groups()));
		repeats.setSelection(with.repeats());
		lines.setSelection(with.lines());
		showChosen();
	}

	private void show(TableItem item, int index) {
		Column column = mapping.columns().get(index);
		item.setText(0, NLS.bind(Messages.columnName, SourceTable.columnName(index), TablePreview.shortened(column.heading())));
		item.setText(1, column.field() == Field.CARDS ? NLS.bind(Messages.cardsOf, column.lane()) : FieldNames.of(column.field()));
		item.setText(2, example(index));
	}

	private String example(int column) {
		int first = mapping.headerRow() == 0 ? 0 : table.indexOf(mapping.headerRow()).orElse(-1) + 1;
		for (int row = first; row < table.height(); row++) {
			if (!table.cell(row, column).isEmpty()) {
				return TablePreview.shortened(table.cell(row, column));
			}
		}
		return ""; //$NON-NLS-1$
	}

	private int chosen() {
		return Math.max(0, columns.getSelectionIndex());
	}

	private void showChosen() {
		if (mapping.columns().isEmpty()) {
			return;
		}
		Column column = mapping.columns().get(chosen());
		meaning.select(column.field().ordinal());
		lane.setEnabled(column.field() == Field.CARDS);
		if (!lane.getText().equals(column.lane())) {
			lane.setText(column.lane());
		}
	}

	private void mean() {
		int index = chosen();
		change(mapping.with(index, mapping.columns().get(index).as(Field.values()[meaning.getSelectionIndex()])));
		show(columns.getItem(index), index);
		showChosen();
	}

	private void laneChanged() {
		int index = chosen();
		if (mapping == null || mapping.columns().isEmpty()) {
			return;
		}
		Column column = mapping.columns().get(index);
		String name = lane.getText().strip();
		if (column.field() == Field.CARDS && !name.isEmpty() && !name.equals(column.lane())) {
			change(mapping.with(index, new Column(column.heading(), Field.CARDS, name)));
			show(columns.getItem(index), index);
		}
	}

	private void change(TableMapping other) {
		mapping = other;
		changed.accept(other);
	}
}
