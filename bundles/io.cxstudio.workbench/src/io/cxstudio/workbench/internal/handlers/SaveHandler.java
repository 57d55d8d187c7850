/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.diagram.SessionSaving;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.workbench.internal.workshops.ActiveWorkshop;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Saves the active workshop, with what is being typed: that counts as a change before it is one. */
public final class SaveHandler extends SessionHandler {

	@Override
	public void setEnabled(Object evaluationContext) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		setBaseEnabled(ActiveTyping.of(window).isPresent()
				|| ActiveWorkshop.of(window).filter(session -> session.isDirty() || session.draft().isPresent()).isPresent());
	}

	@Override
	void execute(WorkshopSession session, Shell shell) {
		SessionSaving.save(session, shell);
	}
}
