/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.properties.ElementLabels;

/** The properties of an object that no tree shows. Each edit is stored at once and can be undone, as in the property sheet. */
final class PartDialog extends Dialog {

	private static final Point LEAST = new Point(560, 320);

	private final Subject part;
	private final boolean changeable;
	private EditorForm form;

	/**
	 * @param changeable false to show the values only
	 */
	PartDialog(Shell parent, Subject part, boolean changeable) {
		super(parent);
		this.part = part;
		this.changeable = changeable;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ElementLabels.kind(part.first().eClass()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		List<FeatureEditor> editors = part.first().eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> feature != Literals.ELEMENT__ID && feature != Literals.ELEMENT__EXTENSION_DATA)
				.map(changeable ? FeatureEditors::of : FeatureEditors::readOnly).toList();
		form = new EditorForm(area, editors);
		form.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		form.show(part);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void okPressed() {
		form.finish();
		super.okPressed();
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, LEAST.x), Math.max(size.y, LEAST.y));
	}
}
