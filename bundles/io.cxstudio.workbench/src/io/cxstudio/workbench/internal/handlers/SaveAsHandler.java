/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.files.WorkshopFileException;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves the active workshop in another file. */
public final class SaveAsHandler extends SessionHandler {

	@Override
	void execute(WorkshopSession session, Shell shell) {
		WorkshopDialog.askForNew(shell, session.name()).ifPresent(file -> save(session, file, shell));
	}

	private static void save(WorkshopSession session, Path file, Shell shell) {
		try {
			session.saveAs(file);
		} catch (WorkshopFileException exception) {
			MessageDialog.openError(shell, Messages.cannotSave, exception.getMessage());
		}
	}
}
