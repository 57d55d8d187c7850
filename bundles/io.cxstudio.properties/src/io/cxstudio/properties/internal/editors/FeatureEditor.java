/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.cxstudio.properties.ElementLabels;

/** Shows one feature of what is selected, and lets people change it. Every change is one entry of the workshop's history. */
public abstract class FeatureEditor {

	/** Enough for some words; the window gives it more. */
	protected static final int USUAL_WIDTH = 160;

	private final EStructuralFeature feature;
	private Subject subject;

	protected FeatureEditor(EStructuralFeature feature) {
		this.feature = Objects.requireNonNull(feature);
	}

	public final EStructuralFeature feature() {
		return feature;
	}

	/** What the feature means, for the tooltip; may be null. */
	public final String documentation() {
		return EcoreUtil.getDocumentation(feature);
	}

	/** Makes the widgets. */
	public abstract Control create(Composite parent);

	/** Whether the editor is taller than one line. */
	public boolean isTall() {
		return false;
	}

	/** Shows a subject. What was typed for the one before is stored there first. */
	public final void show(Subject shown) {
		boolean another = subject != null && !subject.equals(shown);
		if (another) {
			finish();
		}
		subject = shown;
		if (another) {
			left();
		}
		refresh();
	}

	/** Shows the value as it is now, unless the user is in the middle of changing it. */
	public final void refresh() {
		if (subject != null && !isPending()) {
			display(subject.value(feature), subject.isReadOnly());
		}
	}

	/** Shows a value; null for none, or where the objects differ. */
	protected abstract void display(Object value, boolean readOnly);

	/** Whether the user has begun to change the value and not finished. */
	protected boolean isPending() {
		return false;
	}

	/** Is told that another subject is shown now, after what was typed for the one before was stored as far as it can be. */
	protected void left() {
		// Most editors have nothing that could not be stored.
	}

	/** Stores what the user has begun to change, if it can be stored. */
	public void finish() {
		// Most editors store at once.
	}

	protected final Subject subject() {
		return subject;
	}

	protected final void store(Object value) {
		if (subject != null) {
			subject.set(feature, value);
			refresh();
		}
	}

	/** The name for screen readers and for the label beside the editor. */
	public final String label() {
		return ElementLabels.feature(feature);
	}

	/** A row of widgets without margins. */
	protected static Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 4;
		layout.verticalSpacing = 4;
		row.setLayout(layout);
		return row;
	}

	protected static GridData filling() {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = USUAL_WIDTH;
		return data;
	}

	protected static GridData tall(Control control, int lines) {
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = USUAL_WIDTH;
		data.heightHint = lines * control.getFont().getFontData()[0].getHeight() * 2;
		return data;
	}
}
