/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ISetSelectionTarget;

import io.cxstudio.model.Card;

/** Leads to an element: cards on the map that is open, everything else in the tree of the workshops. */
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
		if (element instanceof Card && select(page, page.getActiveEditor(), element)) {
			return;
		}
		for (IViewReference view : page.getViewReferences()) {
			if (select(page, view.getPart(false), element)) {
				return;
			}
		}
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
