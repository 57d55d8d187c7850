/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import io.cxstudio.properties.ElementLabels;

/** Another element of the workshop: chosen from a list that can be filtered, cleared, gone to. */
final class ReferenceEditor extends FeatureEditor {

	private final EReference reference;
	private Text name;
	private Button choose;
	private Button clear;
	private Button go;

	ReferenceEditor(EReference reference) {
		super(reference);
		this.reference = reference;
	}

	@Override
	public Control create(Composite parent) {
		Composite row = row(parent, 4);
		name = new Text(row, SWT.SINGLE | SWT.BORDER | SWT.READ_ONLY);
		GridData data = filling();
		data.horizontalIndent = 8;
		name.setLayoutData(data);
		name.setToolTipText(documentation());
		choose = Buttons.push(row, Messages.choose, this::choose);
		clear = Buttons.push(row, Messages.clear, () -> store(null));
		go = Buttons.push(row, Messages.goTo, () -> Reveal.show((EObject) subject().value(reference)));
		name.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
		return row;
	}

	private void choose() {
		if (choose.isEnabled()) {
			Picker.one(choose.getShell(), label(), Candidates.of(subject().first(), reference)).ifPresent(this::store);
		}
	}

	@Override
	protected void display(Object value, boolean readOnly) {
		name.setText(value == null ? "" : ElementLabels.of((EObject) value));
		name.setMessage(subject().differs(reference) ? Messages.different : "");
		choose.setEnabled(!readOnly);
		clear.setEnabled(!readOnly && value != null);
		go.setEnabled(value instanceof EObject element && !element.eIsProxy());
	}
}
