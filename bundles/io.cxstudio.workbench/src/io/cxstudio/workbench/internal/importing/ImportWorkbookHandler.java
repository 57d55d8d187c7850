/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.importing;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.workbench.internal.workshops.ActiveWorkshop;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings a workbook home into the active workshop. */
public final class ImportWorkbookHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ActiveWorkshop.of(window).ifPresent(session -> open(session, window.getShell()));
		return null;
	}

	private static void open(WorkshopSession session, Shell shell) {
		if (session.isReadOnly()) {
			MessageDialog.openInformation(shell, Messages.title, NLS.bind(Messages.readOnly, session.name()));
			return;
		}
		new WizardDialog(shell, new ImportWorkbookWizard(session)).open();
	}
}
