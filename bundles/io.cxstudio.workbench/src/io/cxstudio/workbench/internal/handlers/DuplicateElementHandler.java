/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.commands.Duplicate;
import io.cxstudio.model.Element;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;

/** Puts a copy of the element that is selected in the explorer behind it. */
public final class DuplicateElementHandler extends ExplorerHandler {

	@Override
	boolean canHandle(List<EObject> elements) {
		return elements.size() == 1 && elements.getFirst() instanceof Element element && element.eContainer() != null
				&& element.eContainmentFeature().isMany()
				&& SelectedElements.editableSession(element).isPresent();
	}

	@Override
	void handle(List<EObject> elements, ExecutionEvent event) {
		Element element = (Element) elements.getFirst();
		SelectedElements.editableSession(element)
				.ifPresent(session -> session.commandStack().execute(Duplicate.of(element)));
	}
}
