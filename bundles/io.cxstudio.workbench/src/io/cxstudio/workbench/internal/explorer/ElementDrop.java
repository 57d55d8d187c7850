/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.editing.WorkshopSession;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Puts elements into another order by dragging them in the tree; into another workshop they are copied. */
final class ElementDrop extends ViewerDropAdapter {

	private ElementDrop(TreeViewer tree) {
		super(tree);
		setFeedbackEnabled(true);
		setScrollEnabled(true);
		setExpandEnabled(true);
	}

	/** Lets the elements of a tree be dragged. */
	static void install(TreeViewer tree) {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		tree.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = single(tree.getStructuredSelection()).isPresent();
				LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		tree.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new ElementDrop(tree));
	}

	private static Optional<EObject> single(IStructuredSelection selection) {
		return selection.size() == 1 && selection.getFirstElement() instanceof EObject element ? Optional.of(element)
				: Optional.empty();
	}

	private static Optional<EObject> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? single(selection) : Optional.empty();
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return dragged().flatMap(element -> command(element, target)).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		Object target = getCurrentTarget();
		dragged().ifPresent(element -> command(element, target).ifPresent(command -> sessionAt(target).orElseThrow()
				.commandStack().execute(command)));
		return true;
	}

	private Optional<Command> command(EObject element, Object target) {
		Optional<WorkshopSession> to = sessionAt(target).filter(session -> !session.isReadOnly());
		if (to.isEmpty()) {
			return Optional.empty();
		}
		if (!to.equals(WorkshopSession.of(element))) {
			return CopiedElements.of(List.of(element)).map(copied -> copied.pasteInto(to.get()));
		}
		return target instanceof EObject place ? ElementOrder.beside(element, place, getCurrentLocation() == LOCATION_AFTER)
				: Optional.empty();
	}

	private static Optional<WorkshopSession> sessionAt(Object target) {
		return switch (target) {
		case WorkshopSession session -> Optional.of(session);
		case ExplorerGroup group -> Optional.of(group.session());
		case EObject element -> WorkshopSession.of(element);
		case null, default -> Optional.empty();
		};
	}
}
