/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A value that the studio keeps itself; it can be read and copied. */
final class ReadOnlyEditor extends FeatureEditor {

	private final Function<Object, String> words;
	private Text text;

	ReadOnlyEditor(EStructuralFeature feature, Function<Object, String> words) {
		super(feature);
		this.words = words;
	}

	@Override
	public Control create(Composite parent) {
		Composite row = row(parent, 1);
		text = new Text(row, SWT.SINGLE | SWT.READ_ONLY);
		GridData data = filling();
		data.horizontalIndent = 8;
		text.setLayoutData(data);
		text.setToolTipText(documentation());
		return row;
	}

	@Override
	protected void display(Object value, boolean readOnly) {
		text.setText(value == null ? "" : words.apply(value));
	}
}
