/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.files.WorkshopFileException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Loads the active workshop again from its file, after a question. */
public final class RevertHandler extends SessionHandler {

	@Override
	void execute(WorkshopSession session, Shell shell) {
		if (!MessageDialog.open(MessageDialog.CONFIRM, shell, Messages.revert,
				NLS.bind(Messages.revertQuestion, session.name()), SWT.NONE)) {
			return;
		}
		try {
			session.revert();
		} catch (WorkshopFileException exception) {
			MessageDialog.openError(shell, Messages.revert, exception.getMessage());
		}
	}
}
