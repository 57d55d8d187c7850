/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.workbench.internal.explorer.ElementOrder;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;

/** Moves the element that is selected in the explorer among its like. How far stands behind the class name in plugin.xml: -1 is up. */
public final class MoveElementHandler extends ExplorerHandler implements IExecutableExtension {

	private int places;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		places = Integer.parseInt((String) data);
	}

	@Override
	boolean canHandle(List<EObject> elements) {
		return elements.size() == 1 && ElementOrder.by(elements.getFirst(), places).isPresent();
	}

	@Override
	void handle(List<EObject> elements, ExecutionEvent event) {
		EObject element = elements.getFirst();
		SelectedElements.editableSession(element).ifPresent(session -> ElementOrder.by(element, places)
				.ifPresent(command -> session.commandStack().execute(command)));
	}
}
