/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.cxstudio.properties.internal.Names;

/** One of a few values that the metamodel lists. */
final class ChoiceEditor extends FeatureEditor {

	private final List<Enumerator> literals;
	private final EEnum kind;
	private Combo combo;

	ChoiceEditor(EAttribute attribute) {
		super(attribute);
		kind = (EEnum) attribute.getEAttributeType();
		literals = kind.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
	}

	@Override
	public Control create(Composite parent) {
		Composite row = row(parent, 1);
		combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(literals.stream().map(literal -> Names.of(kind, literal)).toArray(String[]::new));
		combo.setVisibleItemCount(literals.size());
		combo.setToolTipText(documentation());
		GridData data = filling();
		data.horizontalIndent = 8;
		combo.setLayoutData(data);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> store(literals.get(combo.getSelectionIndex()))));
		return row;
	}

	@Override
	protected void display(Object value, boolean readOnly) {
		int index = literals.indexOf(value);
		if (index < 0) {
			combo.deselectAll();
		} else {
			combo.select(index);
		}
		combo.setEnabled(!readOnly);
	}
}
