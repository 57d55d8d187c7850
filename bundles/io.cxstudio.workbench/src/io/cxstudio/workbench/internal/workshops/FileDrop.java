/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import io.cxstudio.workbench.internal.tables.ImportTableWizard;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Opens the workshop files that are dropped where the maps open, and takes in the tables. */
public final class FileDrop extends DropTargetAdapter {

	private static final Pattern TABLES = Pattern.compile("(?i)\\.(xlsx|xlsm|csv|tsv)$"); //$NON-NLS-1$

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] files) {
			for (String file : files) {
				take(Path.of(file), PlatformUI.getWorkbench().getActiveWorkbenchWindow());
			}
		}
	}

	/** Opens a workshop, or begins to take in a table. */
	public static void take(Path file, IWorkbenchWindow window) {
		if (TABLES.matcher(file.toString()).find()) {
			ImportTableWizard.open(ActiveWorkshop.of(window).orElse(null), file, window.getShell());
		} else {
			WorkshopOpening.open(file, window.getShell());
		}
	}
}
