/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.workbench.internal.explorer.ExplorerClipboard;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

/** Copies what is selected in the explorer and deletes it. */
public final class CutElementsHandler extends ExplorerHandler {

	@Override
	boolean canHandle(List<EObject> elements) {
		return ExplorerClipboard.canCopy(elements)
				&& elements.stream().allMatch(element -> SelectedElements.editableSession(element).isPresent());
	}

	@Override
	void handle(List<EObject> elements, ExecutionEvent event) {
		if (ExplorerClipboard.copy(elements, Display.getCurrent())) {
			SelectedElements.editableSession(elements.getFirst())
					.ifPresent(session -> session.commandStack().execute(DeleteElements.of(elements)));
		}
	}
}
