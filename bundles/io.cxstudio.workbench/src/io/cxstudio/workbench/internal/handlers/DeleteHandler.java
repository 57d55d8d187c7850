/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.model.Workshop;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;

/** Deletes what is selected in the explorer; it can be undone. A workshop itself is a file, and not deleted. */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		SelectedElements.of(event).stream().filter(element -> !(element instanceof Workshop))
				.filter(element -> SelectedElements.editableSession(element).isPresent())
				.collect(Collectors.groupingBy(element -> SelectedElements.editableSession(element).orElseThrow()))
				.forEach(DeleteHandler::delete);
		return null;
	}

	private static void delete(WorkshopSession session, List<EObject> elements) {
		session.commandStack().execute(DeleteElements.of(elements));
	}
}
