/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.cxstudio.properties.internal.Names;

/** Any of a few values that the metamodel lists. */
final class ChoicesEditor extends FeatureEditor {

	private final List<Enumerator> literals;
	private final EEnum kind;
	private final List<Button> boxes = new ArrayList<>();

	ChoicesEditor(EAttribute attribute) {
		super(attribute);
		kind = (EEnum) attribute.getEAttributeType();
		literals = kind.getELiterals().stream().map(EEnumLiteral::getInstance).toList();
	}

	@Override
	public Control create(Composite parent) {
		Composite row = row(parent, literals.size());
		for (Enumerator literal : literals) {
			Button box = new Button(row, SWT.CHECK);
			box.setText(Names.of(kind, literal));
			box.setToolTipText(documentation());
			box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> store(chosen())));
			boxes.add(box);
		}
		return row;
	}

	private List<Enumerator> chosen() {
		return literals.stream().filter(literal -> boxes.get(literals.indexOf(literal)).getSelection()).toList();
	}

	@Override
	protected void display(Object value, boolean readOnly) {
		List<?> chosen = value == null ? List.of() : (List<?>) value;
		for (Enumerator literal : literals) {
			Button box = boxes.get(literals.indexOf(literal));
			box.setSelection(chosen.contains(literal));
			box.setEnabled(!readOnly);
		}
	}
}
