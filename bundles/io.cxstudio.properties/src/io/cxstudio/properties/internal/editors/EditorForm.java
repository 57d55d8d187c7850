/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Editors with their labels: in one column where there is little room, else in two. */
public final class EditorForm {

	private static final int ROOM_FOR_TWO = 760;

	private final Composite composite;
	private final List<FeatureEditor> editors;

	public EditorForm(Composite parent, List<FeatureEditor> editors) {
		this.editors = List.copyOf(editors);
		composite = new Composite(parent, SWT.NONE);
		composite.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 8;
		layout.marginHeight = 4;
		layout.horizontalSpacing = 4;
		layout.verticalSpacing = 3;
		composite.setLayout(layout);
		for (FeatureEditor editor : editors) {
			create(editor);
		}
		composite.addListener(SWT.Resize, event -> arrange(layout));
	}

	private void create(FeatureEditor editor) {
		Label label = new Label(composite, SWT.NONE);
		label.setText(editor.label());
		label.setToolTipText(editor.documentation());
		label.setLayoutData(new GridData(SWT.BEGINNING, editor.isTall() ? SWT.BEGINNING : SWT.CENTER, false, false));
		Control control = editor.create(composite);
		control.setLayoutData(new GridData(SWT.FILL, editor.isTall() ? SWT.FILL : SWT.CENTER, true, false));
		name(control, editor);
	}

	/** Screen readers say the label of the field that has the focus. */
	private static void name(Control control, FeatureEditor editor) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.result == null || event.result.isEmpty()) {
					event.result = editor.label();
				}
			}
		});
		if (control instanceof Composite row) {
			for (Control child : row.getChildren()) {
				name(child, editor);
			}
		}
	}

	private void arrange(GridLayout layout) {
		int columns = composite.getClientArea().width >= ROOM_FOR_TWO && editors.size() > 1 ? 4 : 2;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			composite.requestLayout();
		}
	}

	public Composite control() {
		return composite;
	}

	public void show(Subject subject) {
		editors.forEach(editor -> editor.show(subject));
	}

	public void refresh() {
		editors.forEach(FeatureEditor::refresh);
	}

	/** Stores what was typed. */
	public void finish() {
		editors.forEach(FeatureEditor::finish);
	}
}
