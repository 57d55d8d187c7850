/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.TableMapping;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** Asks where a grid names its steps and lanes. */
final class GridMeaning {

	/** Lanes are named at the side. */
	private static final int MOST_COLUMNS = 6;

	private final Composite body;
	private final Spinner steps;
	private final Combo lanes;
	private final Button lines;
	private final TablePreview preview;
	private final Consumer<TableMapping> changed;
	private TableMapping mapping;

	GridMeaning(Composite parent, Consumer<TableMapping> changed) {
		this.changed = changed;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(body);
		new Label(body, SWT.NONE).setText(Messages.stepRow);
		steps = new Spinner(body, SWT.BORDER);
		steps.setValues(0, 0, Integer.MAX_VALUE, 0, 1, 10);
		steps.addListener(SWT.Selection, event -> change(mapping.withHeadings(mapping.headerRow(), steps.getSelection())));
		new Label(body, SWT.NONE).setText(Messages.laneColumn);
		lanes = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
		lanes.addListener(SWT.Selection, event -> change(mapping.withLaneColumn(lanes.getSelectionIndex() - 1)));
		lines = new Button(body, SWT.CHECK);
		lines.setText(Messages.lines);
		lines.addListener(SWT.Selection, event -> change(mapping.withLines(lines.getSelection())));
		preview = new TablePreview(body, ListMeaning.EXAMPLE_WIDTH);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, true).hint(1, 1).applyTo(preview.control());
	}

	private void change(TableMapping other) {
		mapping = other;
		changed.accept(other);
	}

	Control control() {
		return body;
	}

	void show(SourceTable table, TableMapping shown) {
		mapping = shown;
		steps.setSelection(shown.stepRow());
		lanes.removeAll();
		lanes.add(Messages.none);
		for (int column = 0; column < Math.min(Math.max(MOST_COLUMNS, shown.laneColumn() + 1), table.width()); column++) {
			lanes.add(SourceTable.columnName(column));
		}
		lanes.select(shown.laneColumn() + 1);
		lines.setSelection(shown.lines());
		preview.show(table);
		body.layout(true, true);
	}
}
