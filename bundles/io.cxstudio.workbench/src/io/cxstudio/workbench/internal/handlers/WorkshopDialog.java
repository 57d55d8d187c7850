/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.model.files.WorkshopFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for workshop files in the dialog of the platform. */
final class WorkshopDialog {

	private WorkshopDialog() {
	}

	static List<Path> askForExisting(Shell shell) {
		FileDialog dialog = dialog(shell, SWT.OPEN | SWT.MULTI);
		if (dialog.open() == null) {
			return List.of();
		}
		Path folder = Path.of(dialog.getFilterPath());
		return Stream.of(dialog.getFileNames()).map(folder::resolve).toList();
	}

	static Optional<Path> askForNew(Shell shell, String name) {
		FileDialog dialog = dialog(shell, SWT.SAVE);
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(WorkshopDialog::withExtension);
	}

	private static FileDialog dialog(Shell shell, int style) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setFilterExtensions("*" + WorkshopFile.EXTENSION, "*"); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.workshopFiles, Messages.allFiles });
		return dialog;
	}

	private static Path withExtension(String name) {
		return Path.of(name.endsWith(WorkshopFile.EXTENSION) ? name : name + WorkshopFile.EXTENSION);
	}
}
