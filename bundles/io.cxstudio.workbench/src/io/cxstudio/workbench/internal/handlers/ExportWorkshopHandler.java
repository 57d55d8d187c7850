/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.workbench.internal.wizards.ExportWizard;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** Writes the active workshop in another format. */
public final class ExportWorkshopHandler extends SessionHandler {

	@Override
	void execute(WorkshopSession session, Shell shell) {
		new WizardDialog(shell, new ExportWizard(session)).open();
	}
}
