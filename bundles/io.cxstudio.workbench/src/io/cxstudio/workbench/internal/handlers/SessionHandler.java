/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.workbench.internal.workshops.ActiveWorkshop;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the active workshop. */
abstract class SessionHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ActiveWorkshop.of(window).ifPresent(session -> execute(session, window.getShell()));
		return null;
	}

	@Override
	public void setEnabled(Object evaluationContext) {
		setBaseEnabled(ActiveWorkshop.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).isPresent());
	}

	abstract void execute(WorkshopSession session, Shell shell);
}
