/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** What of workshops is selected when a command is given. */
final class SelectedElements {

	private SelectedElements() {
	}

	static List<EObject> of(ExecutionEvent event) {
		return of(HandlerUtil.getCurrentStructuredSelection(event));
	}

	/** The elements among what is selected; the node of a workshop stands for the workshop itself. */
	static List<EObject> of(IStructuredSelection selection) {
		return Stream.of(selection.toArray())
				.map(selected -> selected instanceof WorkshopSession session ? session.workshop() : Adapters.adapt(selected, EObject.class))
				.filter(element -> element != null).toList();
	}

	static Optional<EObject> single(ExecutionEvent event) {
		List<EObject> elements = of(event);
		return elements.size() == 1 ? Optional.of(elements.getFirst()) : Optional.empty();
	}

	/** The session that may be changed to which an element belongs. */
	static Optional<WorkshopSession> editableSession(EObject element) {
		return WorkshopSession.of(element).filter(session -> !session.isReadOnly());
	}
}
