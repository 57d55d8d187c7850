/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.recovery;

import io.cxstudio.compare.Difference;
import io.cxstudio.editing.recovery.RecoveredWorkshop;
import io.cxstudio.editing.recovery.RecoveredWorkshop.Original;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows what of a workshop was not saved, and asks what shall become of it. Escape leaves it for the next start. */
final class RecoveryDialog extends TitleAreaDialog {

	/** The user wants to have it. */
	static final int KEEP = IDialogConstants.OK_ID;
	/** The user does not want to have it. */
	static final int DISCARD = IDialogConstants.CLIENT_ID;
	/** The user does not want to decide now. */
	static final int LATER = IDialogConstants.CANCEL_ID;

	private final RecoveredWorkshop recovered;
	private final List<Difference> differences;

	RecoveryDialog(Shell shell, RecoveredWorkshop recovered, List<Difference> differences) {
		super(shell);
		this.recovered = recovered;
		this.differences = differences;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.recover);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Original original = recovered.original();
		String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault()).format(recovered.time());
		setTitle(NLS.bind(Messages.notSaved, recovered.name(), time));
		boolean usual = original == Original.SAME || original == Original.NONE;
		setMessage(what(original), usual ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
		Composite area = (Composite) super.createDialogArea(parent);
		new DifferenceList(area, differences).table().setFocus();
		return area;
	}

	private String what(Original original) {
		String file = recovered.file().map(Object::toString).orElse(""); //$NON-NLS-1$
		String fate = NLS.bind(switch (original) {
		case NONE -> Messages.originalNone;
		case SAME -> Messages.originalSame;
		case CHANGED -> Messages.originalChanged;
		case GONE -> Messages.originalGone;
		case UNREADABLE -> Messages.originalUnreadable;
		}, file);
		return recovered.draft().isPresent() ? fate + ' ' + Messages.wasTyping : fate;
	}

	@Override
	protected Point getInitialSize() {
		return getShell().computeSize(convertHorizontalDLUsToPixels(620), convertVerticalDLUsToPixels(250));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, DISCARD, Messages.discard, false);
		createButton(parent, LATER, Messages.decideLater, false);
		createButton(parent, KEEP, Messages.keep, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button != DISCARD || isSure()) {
			setReturnCode(button);
			close();
		}
	}

	private boolean isSure() {
		return MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.discardTitle,
				NLS.bind(Messages.discardQuestion, recovered.name()), SWT.NONE, Messages.discardNow, IDialogConstants.CANCEL_LABEL) == 0;
	}
}
