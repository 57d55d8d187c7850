/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.cxstudio.properties.ElementLabels;

/** Several objects in an order, with buttons to add, remove and move them. */
abstract class ObjectListEditor extends FeatureEditor {

	/** A column of the table. */
	record Column(String title, Function<EObject, String> text) {
	}

	private static final int LINES = 4;

	private final EReference reference;
	private Table table;
	private Button add;
	private Button remove;
	private Button up;
	private Button down;
	private Button open;
	private boolean readOnly;

	ObjectListEditor(EReference reference) {
		super(reference);
		this.reference = reference;
	}

	@Override
	public final Control create(Composite parent) {
		Composite row = row(parent, 2);
		table = new Table(row, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridData data = tall(table, LINES);
		data.horizontalIndent = 8;
		table.setLayoutData(data);
		table.setToolTipText(documentation());
		List<Column> columns = columns();
		table.setHeaderVisible(columns.size() > 1);
		columns.forEach(column -> new TableColumn(table, SWT.NONE).setText(column.title()));
		table.addListener(SWT.Resize, event -> share(table.getClientArea().width));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
		table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> openChosen()));
		table.addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		Composite buttons = row(row, 2);
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
		add = Buttons.inColumn(buttons, Messages.add, () -> {
			add();
			refresh();
		});
		remove = Buttons.inColumn(buttons, Messages.remove, this::removeChosen);
		up = Buttons.inColumn(buttons, Messages.up, () -> moveChosen(-1));
		down = Buttons.inColumn(buttons, Messages.down, () -> moveChosen(1));
		open = Buttons.inColumn(buttons, openText(), this::openChosen);
		return row;
	}

	private void share(int width) {
		TableColumn[] columns = table.getColumns();
		for (TableColumn column : columns) {
			column.setWidth(Math.max(width / columns.length, 60));
		}
	}

	@Override
	public final boolean isTall() {
		return true;
	}

	/** What the table shows of each object. */
	protected List<Column> columns() {
		return List.of(new Column("", ElementLabels::of));
	}

	/** Adds what the user chooses. */
	protected abstract void add();

	/** Takes objects out of the list. */
	protected abstract void remove(List<EObject> objects);

	/** Moves an object within the list. */
	protected abstract void move(EObject object, int index);

	/** Whether people may change the list. */
	protected boolean isChangeable() {
		return true;
	}

	/** What the button that opens an object says. */
	protected String openText() {
		return Messages.goTo;
	}

	/** Opens an object. */
	protected void open(EObject object) {
		Reveal.show(object);
	}

	private void keyPressed(KeyEvent event) {
		if (event.keyCode == SWT.DEL && remove.isEnabled()) {
			removeChosen();
		}
	}

	private void removeChosen() {
		remove(chosen());
		refresh();
	}

	private void moveChosen(int by) {
		EObject object = chosen().get(0);
		int index = objects().indexOf(object) + by;
		move(object, index);
		refresh();
		table.setSelection(index);
		enable();
	}

	private void openChosen() {
		chosen().stream().findFirst().ifPresent(this::open);
		if (!table.isDisposed()) {
			refresh();
		}
	}

	private List<EObject> chosen() {
		List<EObject> objects = objects();
		return Arrays.stream(table.getSelectionIndices()).mapToObj(objects::get).toList();
	}

	/** What is in the list now; nothing where several elements with different lists are selected. */
	@SuppressWarnings("unchecked")
	protected final List<EObject> objects() {
		Object value = subject().value(reference);
		return value == null ? List.of() : List.copyOf((List<EObject>) value);
	}

	protected final EReference reference() {
		return reference;
	}

	protected final Control widget() {
		return table;
	}

	@Override
	protected final void display(Object value, boolean nowReadOnly) {
		readOnly = nowReadOnly || !isChangeable();
		int[] selected = table.getSelectionIndices();
		List<EObject> objects = objects();
		List<Column> columns = columns();
		table.setItemCount(objects.size());
		for (int i = 0; i < objects.size(); i++) {
			TableItem item = table.getItem(i);
			for (int column = 0; column < columns.size(); column++) {
				item.setText(column, columns.get(column).text().apply(objects.get(i)));
			}
		}
		table.setSelection(selected);
		enable();
	}

	private void enable() {
		int count = table.getSelectionCount();
		int first = table.getSelectionIndex();
		boolean single = subject().objects().size() == 1 || !reference.isContainment();
		add.setEnabled(!readOnly && single && !subject().differs(reference));
		remove.setEnabled(!readOnly && count > 0);
		up.setEnabled(!readOnly && count == 1 && first > 0);
		down.setEnabled(!readOnly && count == 1 && first < table.getItemCount() - 1);
		open.setEnabled(count == 1);
	}
}
