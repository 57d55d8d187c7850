/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
final class FlagEditor extends FeatureEditor {

	private Button box;

	FlagEditor(EAttribute attribute) {
		super(attribute);
	}

	@Override
	public Control create(Composite parent) {
		Composite row = row(parent, 1);
		box = new Button(row, SWT.CHECK);
		box.setText(Messages.yes);
		box.setToolTipText(documentation());
		GridData data = new GridData();
		data.horizontalIndent = 8;
		box.setLayoutData(data);
		box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> store(box.getSelection())));
		return row;
	}

	@Override
	protected void display(Object value, boolean readOnly) {
		box.setGrayed(subject().differs(feature()));
		box.setSelection(Boolean.TRUE.equals(value));
		box.setEnabled(!readOnly);
	}
}
