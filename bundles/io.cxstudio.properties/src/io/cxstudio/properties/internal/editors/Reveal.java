/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ISetSelectionTarget;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** Leads to an element: on the map that is open, if it is on that, else in the tree of the workshops, from which its map is opened. */
final class Reveal {

	private Reveal() {
	}

	/** Selects an element in the part that shows it, and makes that part the active one. */
	static void show(EObject element) {
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null || element == null || element.eIsProxy()) {
			return;
		}
		IEditorPart map = page.getActiveEditor();
		if (isOnMap(element) && map != null && EcoreUtil.isAncestor(Adapters.adapt(map, Journey.class), element)
				&& select(page, map, element)) {
			return;
		}
		for (IViewReference view : page.getViewReferences()) {
			if (select(page, view.getPart(false), element)) {
				return;
			}
		}
	}

	private static boolean isOnMap(EObject element) {
		return element instanceof Card || element instanceof Stage || element instanceof Step || element instanceof Lane
				|| element instanceof Phase;
	}

	private static boolean select(IWorkbenchPage page, IWorkbenchPart part, EObject element) {
		ISetSelectionTarget target = part == null ? null : Adapters.adapt(part, ISetSelectionTarget.class);
		if (target == null) {
			return false;
		}
		page.activate(part);
		target.selectReveal(new StructuredSelection(element));
		return true;
	}
}
