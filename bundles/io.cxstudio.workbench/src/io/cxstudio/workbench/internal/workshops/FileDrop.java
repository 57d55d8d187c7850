/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import java.nio.file.Path;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.PlatformUI;

/** Opens the workshop files that are dropped where the maps open. */
public final class FileDrop extends DropTargetAdapter {

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files) {
			for (String file : files) {
				WorkshopOpening.open(Path.of(file), PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
			}
		}
	}
}
