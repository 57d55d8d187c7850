/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import io.cxstudio.properties.ElementLabels;

/** The one object that an element may hold, such as the counts of a measurement: made, edited in a window of its own, removed. */
final class PartEditor extends FeatureEditor {

	private final EReference reference;
	private NamedObjectRow summary;
	private Button create;
	private Button edit;
	private Button remove;

	PartEditor(EReference reference) {
		super(reference);
		this.reference = reference;
	}

	@Override
	public Control create(Composite parent) {
		summary = new NamedObjectRow(row(parent, 4), documentation());
		create = summary.button(Messages.create, this::create);
		edit = summary.button(Messages.edit, this::edit);
		remove = summary.button(Messages.remove, () -> store(null));
		return summary.control();
	}

	private void create() {
		List<EClass> kinds = Kinds.below(reference.getEReferenceType());
		if (kinds.size() == 1) {
			create(kinds.get(0));
			return;
		}
		Menu menu = new Menu(create);
		for (EClass kind : kinds) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(ElementLabels.kind(kind));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> create(kind)));
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void create(EClass kind) {
		subject().execute(Edits.add(subject().first(), reference, kind));
		refresh();
	}

	private void edit() {
		new PartDialog(edit.getShell(), new Subject(List.of((EObject) subject().value(reference))), true).open();
		refresh();
	}

	@Override
	protected void display(Object value, boolean readOnly) {
		boolean differs = subject().differs(reference);
		summary.show(value == null ? null : words((EObject) value), differs);
		create.setEnabled(!readOnly && value == null && !differs);
		edit.setEnabled(value != null);
		remove.setEnabled(!readOnly && value != null);
	}

	/** "Score counts" or "Emotion scale: minimum -2, maximum 2": the kind, and the numbers in it. */
	private static String words(EObject part) {
		String numbers = part.eClass().getEAllAttributes().stream().filter(attribute -> isNumber(attribute) && part.eGet(attribute) != null)
				.map(attribute -> ElementLabels.feature(attribute).toLowerCase(java.util.Locale.ROOT) + ' ' + part.eGet(attribute))
				.collect(Collectors.joining(", "));
		return ElementLabels.kind(part.eClass()) + (numbers.isEmpty() ? "" : ": " + numbers);
	}

	private static boolean isNumber(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		return !attribute.isMany() && (type.isPrimitive() || Number.class.isAssignableFrom(type));
	}
}
