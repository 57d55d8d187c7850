/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

import io.cxstudio.diagram.JourneyInput;
import io.cxstudio.diagram.MapEditor;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Link;

/** Leads to the element of a problem: on the map, or in the tree of the workshops. */
final class Leading {

	private static final String EXPLORER = "io.cxstudio.workbench.explorer"; //$NON-NLS-1$

	private Leading() {
	}

	static void to(FoundProblem found, IWorkbenchPage page) {
		Element element = found.problem().element();
		try {
			if (!onMap(found.session(), element, page)) {
				inTree(element, page);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** A link leads to the card from which it comes; what is part of a card, to the card. */
	private static boolean onMap(WorkshopSession session, Element element, IWorkbenchPage page) throws PartInitException {
		Journey journey = null;
		for (EObject holder = element; holder != null && journey == null; holder = holder.eContainer()) {
			journey = holder instanceof Journey found ? found : null;
		}
		if (journey == null || journey == element || journey.getId() == null
				|| !(page.openEditor(new JourneyInput(session, journey.getId()), MapEditor.ID) instanceof MapEditor map)) {
			return false;
		}
		EObject shown = element instanceof Link link ? link.getSource() : element;
		while (shown != null && shown != journey) {
			if (shown instanceof Element there && map.reveal(there)) {
				return true;
			}
			shown = shown.eContainer();
		}
		return true;
	}

	/** What the tree does not show is found at what holds it. */
	private static void inTree(Element element, IWorkbenchPage page) throws PartInitException {
		IViewPart explorer = page.showView(EXPLORER);
		ISelectionProvider tree = explorer.getSite().getSelectionProvider();
		for (EObject shown = element; tree != null && shown != null; shown = shown.eContainer()) {
			tree.setSelection(new StructuredSelection(shown));
			if (tree.getSelection() instanceof IStructuredSelection selected && selected.getFirstElement() == shown) {
				return;
			}
		}
		WorkshopSession.of(element).ifPresent(session -> tree.setSelection(new StructuredSelection(session)));
	}
}
