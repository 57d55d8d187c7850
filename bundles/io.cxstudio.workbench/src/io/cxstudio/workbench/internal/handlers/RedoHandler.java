/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;

import java.util.Optional;

/** Does again what was undone last in the active workshop. */
public final class RedoHandler extends HistoryHandler {

	public RedoHandler() {
		super(Messages.redo, Messages.redoCommand);
	}

	@Override
	Optional<String> next(WorkshopSession session) {
		return session.commandStack().canRedo() ? Optional.of(session.commandStack().redoLabel()) : Optional.empty();
	}

	@Override
	boolean givesUpTyping() {
		return false;
	}

	@Override
	void step(WorkshopSession session) {
		session.commandStack().redo();
	}
}
