/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.cxstudio.properties.ElementLabels;

/** Another element of the workshop: chosen from a list that can be filtered, cleared, gone to. */
final class ReferenceEditor extends FeatureEditor {

	private final EReference reference;
	private NamedObjectRow name;
	private Button choose;
	private Button clear;
	private Button go;

	ReferenceEditor(EReference reference) {
		super(reference);
		this.reference = reference;
	}

	@Override
	public Control create(Composite parent) {
		name = new NamedObjectRow(row(parent, 4), documentation());
		choose = name.button(Messages.choose, this::choose);
		clear = name.button(Messages.clear, () -> store(null));
		go = name.button(Messages.goTo, () -> Reveal.show((EObject) subject().value(reference)));
		name.onEnter(this::choose);
		return name.control();
	}

	private void choose() {
		if (choose.isEnabled()) {
			Picker.one(choose.getShell(), label(), Candidates.of(subject().first(), reference)).ifPresent(this::store);
		}
	}

	@Override
	protected void display(Object value, boolean readOnly) {
		name.show(value == null ? null : ElementLabels.of((EObject) value), subject().differs(reference));
		choose.setEnabled(!readOnly);
		clear.setEnabled(!readOnly && value != null);
		go.setEnabled(value instanceof EObject element && !element.eIsProxy());
	}
}
