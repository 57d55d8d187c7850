/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;

import java.util.Optional;

/** Undoes the last change of the active workshop. */
public final class UndoHandler extends HistoryHandler {

	public UndoHandler() {
		super(Messages.undo, Messages.undoCommand);
	}

	@Override
	Optional<String> next(WorkshopSession session) {
		return session.commandStack().canUndo() ? Optional.of(session.commandStack().undoLabel()) : Optional.empty();
	}

	@Override
	boolean givesUpTyping() {
		return true;
	}

	@Override
	void step(WorkshopSession session) {
		session.commandStack().undo();
	}
}
