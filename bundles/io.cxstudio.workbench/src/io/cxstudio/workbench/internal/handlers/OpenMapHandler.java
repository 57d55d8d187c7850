/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the map of the selected journey, or of the journey of which something is selected. */
public final class OpenMapHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		SelectedElements.single(event).ifPresent(OpenMapHandler::open);
		return null;
	}

	@Override
	public void setEnabled(Object evaluationContext) {
		Object selected = HandlerUtil.getVariable(evaluationContext, "activeMenuSelection"); //$NON-NLS-1$
		setBaseEnabled(!(selected instanceof org.eclipse.jface.viewers.IStructuredSelection selection)
				|| selection.getFirstElement() instanceof EObject element && journeyOf(element) != null);
	}

	private static void open(EObject element) {
		Journey journey = journeyOf(element);
		if (journey != null) {
			WorkshopSession.of(journey).ifPresent(session -> WorkshopOpening.openMap(session, journey));
		}
	}

	private static Journey journeyOf(EObject element) {
		for (EObject current = element; current != null; current = current.eContainer()) {
			if (current instanceof Journey journey) {
				return journey;
			}
		}
		return null;
	}
}
