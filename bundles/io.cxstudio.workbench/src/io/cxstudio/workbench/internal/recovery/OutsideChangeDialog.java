/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.recovery;

import io.cxstudio.compare.Difference;
import io.cxstudio.compare.WorkshopDifferences;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.model.files.WorkshopFileException;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows how a file that somebody else has written differs from the workshop in hand, and asks which of them counts. */
final class OutsideChangeDialog extends TitleAreaDialog {

	/** The file counts. */
	static final int LOAD = IDialogConstants.CLIENT_ID;
	/** The workshop in hand counts. */
	static final int KEEP = IDialogConstants.CLIENT_ID + 1;

	private final WorkshopSession session;

	OutsideChangeDialog(Shell shell, WorkshopSession session) {
		super(shell);
		this.session = session;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.compareTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.compareHeading, session.name()));
		setMessage(Messages.compareMessage);
		Composite area = (Composite) super.createDialogArea(parent);
		new DifferenceList(area, differences()).table().setFocus();
		return area;
	}

	/** From the file to what is in hand. */
	private List<Difference> differences() {
		try {
			return WorkshopDifferences.between(WorkshopFile.read(session.path().orElseThrow()).workshop(), session.workshop());
		} catch (WorkshopFileException e) {
			setErrorMessage(e.getMessage());
			return List.of();
		}
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(convertHorizontalDLUsToPixels(620), convertVerticalDLUsToPixels(250));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, LOAD, Messages.loadAgain, false);
		createButton(parent, KEEP, Messages.keepMine, false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.decideLater, true);
	}

	@Override
	protected void buttonPressed(int button) {
		setReturnCode(button);
		close();
	}
}
