/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import java.nio.file.Path;

import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;

/** The window as a place for files that are dragged from other programs, wherever nothing in it takes them for itself. */
public final class FileDrop extends DropTargetAdapter implements TransferDropTargetListener {

	private final Shell shell;

	/**
	 * Files for a window, dropped on a part of it that takes something else too. A part that took only that would refuse them first, before the window around it
	 * is asked, and the mouse would flicker.
	 *
	 * @param shell the window, not null
	 */
	public FileDrop(Shell shell) {
		this.shell = shell;
	}

	@Override
	public Transfer getTransfer() {
		return FileTransfer.getInstance();
	}

	@Override
	public boolean isEnabled(DropTargetEvent event) {
		return true;
	}

	/** Lets a window take files. */
	public static void install(Shell shell) {
		DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new FileDrop(shell));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		// Nothing is ever taken away from the other program.
		event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_NONE;
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		dragEnter(event);
		// They are not for what is under the mouse.
		event.feedback = DND.FEEDBACK_NONE;
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files) {
			// The other program waits for the drop to end; a dialog would let it wait.
			shell.getDisplay().asyncExec(() -> {
				for (String file : files) {
					if (!shell.isDisposed()) {
						new FileTaking().take(Path.of(file), shell);
					}
				}
			});
		} else {
			event.detail = DND.DROP_NONE;
		}
	}
}
