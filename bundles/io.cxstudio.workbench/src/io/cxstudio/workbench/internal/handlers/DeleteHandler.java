/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.model.Workshop;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;

/** Deletes what is selected in the explorer; it can be undone. A workshop itself is a file, and not deleted. */
public final class DeleteHandler extends ExplorerHandler {

	@Override
	boolean canHandle(List<EObject> elements) {
		return deletable(elements).findAny().isPresent();
	}

	@Override
	void handle(List<EObject> elements, ExecutionEvent event) {
		deletable(elements).collect(Collectors.groupingBy(element -> SelectedElements.editableSession(element).orElseThrow()))
				.forEach(DeleteHandler::delete);
	}

	private static Stream<EObject> deletable(List<EObject> elements) {
		return elements.stream().filter(element -> !(element instanceof Workshop))
				.filter(element -> SelectedElements.editableSession(element).isPresent());
	}

	private static void delete(WorkshopSession session, List<EObject> elements) {
		session.commandStack().execute(DeleteElements.of(elements));
	}
}
