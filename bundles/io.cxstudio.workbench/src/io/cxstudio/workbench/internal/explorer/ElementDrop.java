/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.workbench.internal.workshops.FileDrop;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.DelegatingDropAdapter;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Puts elements into another order by dragging them in the tree; into another workshop they are copied. Files that are dropped on it are the window's. */
final class ElementDrop extends ViewerDropAdapter implements TransferDropTargetListener {

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
		DelegatingDropAdapter drops = new DelegatingDropAdapter();
		drops.addDropTargetListener(new ElementDrop(tree));
		drops.addDropTargetListener(new FileDrop(tree.getControl().getShell()));
		tree.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, drops.getTransfers(), drops);
	}

	@Override
	public Transfer getTransfer() {
		return LocalSelectionTransfer.getTransfer();
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return true;
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
