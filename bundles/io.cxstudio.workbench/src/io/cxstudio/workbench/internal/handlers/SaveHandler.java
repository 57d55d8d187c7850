/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.diagram.SessionSaving;
import io.cxstudio.editing.WorkshopSession;

import org.eclipse.swt.widgets.Shell;

/**
 * Saves the active workshop, with what is being typed: so it can be called also while nothing else has changed yet, when the
 * command of the platform would be disabled.
 */
public final class SaveHandler extends SessionHandler {

	@Override
	void execute(WorkshopSession session, Shell shell) {
		SessionSaving.save(session, shell);
	}
}
