/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.recovery;

import io.cxstudio.compare.Difference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A table of what differs, with all words about the selected line below it. */
final class DifferenceList {

	private static final int DETAIL_LINES = 3;

	private final List<Difference> differences;
	private final Table table;
	private final Text detail;

	DifferenceList(Composite parent, List<Difference> differences) {
		this.differences = differences;
		Composite body = new Composite(parent, SWT.NONE);
		body.setLayout(new GridLayout());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		new Label(body, SWT.NONE).setText(NLS.bind(Messages.differences, differences.size()));
		Composite frame = new Composite(body, SWT.NONE);
		frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		table = new Table(frame, SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		column(columns, Messages.columnWhat, 2);
		column(columns, Messages.columnElement, 5);
		column(columns, Messages.columnPlace, 5);
		column(columns, Messages.columnBefore, 4);
		column(columns, Messages.columnAfter, 4);
		table.addListener(SWT.SetData, this::fill);
		table.setItemCount(differences.size());
		detail = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		GridData lines = new GridData(SWT.FILL, SWT.CENTER, true, false);
		lines.heightHint = DETAIL_LINES * detail.getLineHeight();
		lines.widthHint = 1;
		detail.setLayoutData(lines);
		table.addListener(SWT.Selection, event -> showDetail());
		if (!differences.isEmpty()) {
			table.select(0);
		}
		showDetail();
	}

	private void column(TableColumnLayout columns, String title, int weight) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight));
	}

	private void fill(Event event) {
		Difference difference = differences.get(event.index);
		((TableItem) event.item).setText(new String[] { difference.kind().word(), oneLine(difference.type(), difference.name()),
				oneLine(difference.place(), difference.featureName()), oneLine(difference.oldValue()), oneLine(difference.newValue()) });
	}

	private static String oneLine(String... parts) {
		return Stream.of(parts).map(part -> part.strip().replaceAll("\\s+", " ")) //$NON-NLS-1$ //$NON-NLS-2$
				.filter(part -> !part.isEmpty()).collect(Collectors.joining(": ")); //$NON-NLS-1$
	}

	private void showDetail() {
		int selected = table.getSelectionIndex();
		detail.setText(selected < 0 ? "" : differences.get(selected).sentence()); //$NON-NLS-1$
	}

	Table table() {
		return table;
	}
}
