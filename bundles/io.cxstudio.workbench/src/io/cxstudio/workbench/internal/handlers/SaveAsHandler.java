/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.diagram.SessionSaving;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.files.WorkshopFileException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves the active workshop in another file. */
public final class SaveAsHandler extends SessionHandler {

	@Override
	void execute(WorkshopSession session, Shell shell) {
		try {
			SessionSaving.saveAs(session, shell);
		} catch (WorkshopFileException exception) {
			MessageDialog.openError(shell, Messages.cannotSave, exception.getMessage());
		}
	}
}
