/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;

/** The journeys that a command is about: those that are selected in the tree or, in a map, the one that it shows. */
final class ChosenJourneys {

	private ChosenJourneys() {
	}

	static List<Journey> of(ExecutionEvent event) {
		return of(HandlerUtil.getActivePart(event), HandlerUtil.getCurrentSelection(event));
	}

	/** The same for a handler that is asked whether it is enabled. */
	static List<Journey> of(Object context) {
		Object part = HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME);
		// What a context menu was opened on is known before the window hears that it is selected.
		Object inMenu = HandlerUtil.getVariable(context, ISources.ACTIVE_MENU_SELECTION_NAME);
		Object selection = inMenu instanceof ISelection ? inMenu
				: HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
		return of(part instanceof IWorkbenchPart active ? active : null, selection instanceof ISelection chosen ? chosen : null);
	}

	private static List<Journey> of(IWorkbenchPart part, ISelection selection) {
		Journey shown = part == null ? null : Adapters.adapt(part, Journey.class);
		if (shown != null) {
			return WorkshopSession.of(shown).isPresent() ? List.of(shown) : List.of();
		}
		if (!(selection instanceof IStructuredSelection elements)) {
			return List.of();
		}
		List<?> all = elements.toList();
		List<Journey> journeys = all.stream().filter(Journey.class::isInstance).map(Journey.class::cast).toList();
		// A selection may outlive the workshop in which it was made.
		boolean open = journeys.stream().allMatch(journey -> WorkshopSession.of(journey).isPresent());
		return open && journeys.size() == all.size() ? journeys : List.of();
	}
}
