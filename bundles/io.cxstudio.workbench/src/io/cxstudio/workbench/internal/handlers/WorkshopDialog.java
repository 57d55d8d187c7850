/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.workshops.RecentFiles;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for workshop files in the dialog of the platform. */
final class WorkshopDialog {

	private WorkshopDialog() {
	}

	static List<Path> askForExisting(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
		dialog.setFilterExtensions("*" + WorkshopFile.EXTENSION, "*"); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.workshopFiles, Messages.allFiles });
		RecentFiles.folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		if (dialog.open() == null) {
			return List.of();
		}
		Path folder = Path.of(dialog.getFilterPath());
		return Stream.of(dialog.getFileNames()).map(folder::resolve).toList();
	}
}
