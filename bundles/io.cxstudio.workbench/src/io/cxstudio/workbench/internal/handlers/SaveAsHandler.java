/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.diagram.SessionSaving;
import io.cxstudio.editing.WorkshopSession;

import org.eclipse.swt.widgets.Shell;

/** Saves the active workshop in another file. */
public final class SaveAsHandler extends SessionHandler {

	@Override
	void execute(WorkshopSession session, Shell shell) {
		SessionSaving.saveAs(session, shell);
	}
}
