/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.workbench.internal.explorer.ExplorerClipboard;

import org.eclipse.swt.widgets.Shell;

/** Pastes into the workshop that is selected in the explorer what was copied there. */
public final class PasteElementsHandler extends SessionHandler {

	@Override
	void execute(WorkshopSession session, Shell shell) {
		if (!session.isReadOnly()) {
			ExplorerClipboard.pasteInto(session, shell.getDisplay());
		}
	}
}
