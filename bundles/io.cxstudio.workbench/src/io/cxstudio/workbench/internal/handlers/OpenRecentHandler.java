/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a workshop that was open not long ago. */
public final class OpenRecentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String file = event.getParameter("io.cxstudio.commands.openRecent.file"); //$NON-NLS-1$
		WorkshopOpening.open(Path.of(file), HandlerUtil.getActiveShellChecked(event));
		return null;
	}
}
