/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.part.ISetSelectionTarget;

/**
 * Leads to elements of workshops: in the tree if that shows them; what stands on a map only is shown on that; and of what is part
 * of something else, that is shown.
 *
 * @param tree the tree of the workshops
 */
record ExplorerReveal(TreeViewer tree) implements ISetSelectionTarget {

	@Override
	public void selectReveal(ISelection selection) {
		if (selection instanceof IStructuredSelection elements && elements.getFirstElement() instanceof EObject element) {
			shownPart(element).ifPresent(this::show);
		}
	}

	private Optional<EObject> shownPart(EObject element) {
		for (EObject current = element; current != null; current = current.eContainer()) {
			if (isInTree(current) || current.eContainer() instanceof Journey) {
				return Optional.of(current);
			}
		}
		return Optional.empty();
	}

	private void show(EObject element) {
		if (isInTree(element)) {
			tree.setSelection(new StructuredSelection(element), true);
			tree.getControl().setFocus();
		} else if (element.eContainer() instanceof Journey journey) {
			WorkshopSession.of(journey).flatMap(session -> WorkshopOpening.openMap(session, journey))
					.map(map -> Adapters.adapt(map, ISetSelectionTarget.class))
					.ifPresent(target -> target.selectReveal(new StructuredSelection(element)));
		}
	}

	/** The tree makes the items above an element when it is asked for it. */
	private boolean isInTree(EObject element) {
		ExplorerContent content = (ExplorerContent) tree.getContentProvider();
		Object parent = content.getParent(element);
		return parent != null && List.of(content.getChildren(parent)).contains(element);
	}
}
