/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import io.cxstudio.tables.SourceTable;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The beginning of a table, with the letters and numbers by which a spreadsheet calls columns and rows. */
final class TablePreview {

	/** What is further to the right or below adds nothing to the impression, and would make the window slow. */
	private static final int MOST_COLUMNS = 40;
	private static final int MOST_ROWS = 200;
	private static final int LONGEST = 120;

	private final Table control;
	private final int width;
	private SourceTable table;

	TablePreview(Composite parent, int width) {
		this.width = width;
		control = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
		control.setHeaderVisible(true);
		control.setLinesVisible(true);
		control.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
	}

	Control control() {
		return control;
	}

	/** Shows another table; null for none. */
	void show(SourceTable shown) {
		table = shown;
		control.setRedraw(false);
		control.setItemCount(0);
		for (TableColumn column : control.getColumns()) {
			column.dispose();
		}
		if (shown != null) {
			column("", width / 3); //$NON-NLS-1$
			for (int column = 0; column < Math.min(MOST_COLUMNS, shown.width()); column++) {
				column(SourceTable.columnName(column), width);
			}
			control.setItemCount(Math.min(MOST_ROWS, shown.height()));
		}
		control.setRedraw(true);
	}

	private void column(String name, int pixels) {
		TableColumn column = new TableColumn(control, SWT.NONE);
		column.setText(name);
		column.setWidth(pixels);
	}

	private void fill(TableItem item, int row) {
		item.setText(0, String.valueOf(table.rows().get(row).number()));
		for (int column = 1; column < control.getColumnCount(); column++) {
			item.setText(column, shortened(table.cell(row, column - 1)));
		}
	}

	/** A text on one line, not longer than a window is wide. */
	static String shortened(String text) {
		String line = text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + '\u2026';
	}
}
