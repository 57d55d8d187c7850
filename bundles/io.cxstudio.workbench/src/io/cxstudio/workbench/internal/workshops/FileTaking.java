/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.workshops;

import io.cxstudio.diagram.WindowFiles;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.excel.SpreadsheetException;
import io.cxstudio.excel.WorkbookImport;
import io.cxstudio.model.files.WorkshopFile;
import io.cxstudio.workbench.internal.importing.ImportWorkbookWizard;
import io.cxstudio.workbench.internal.tables.ImportTableWizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What the window does with a file that was dropped: it opens a workshop, and begins the import of anything with a table. */
public final class FileTaking implements WindowFiles {

	private static final Pattern TEXT_TABLES = Pattern.compile("(?i).*\\.(csv|tsv)"); //$NON-NLS-1$
	private static final Pattern SPREADSHEETS = Pattern.compile("(?i).*\\.(xlsx|xlsm)"); //$NON-NLS-1$

	@Override
	public boolean takes(Path file) {
		return isWorkshop(file) || isTextTable(file) || isSpreadsheet(file);
	}

	private static boolean isWorkshop(Path file) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(WorkshopFile.EXTENSION);
	}

	private static boolean isTextTable(Path file) {
		return TEXT_TABLES.matcher(file.toString()).matches();
	}

	private static boolean isSpreadsheet(Path file) {
		return SPREADSHEETS.matcher(file.toString()).matches();
	}

	@Override
	public void take(Path file, Shell shell) {
		String problem = problem(file);
		if (problem != null) {
			MessageDialog.openInformation(shell, Messages.cannotTake, NLS.bind(problem, file.getFileName()));
		} else if (isWorkshop(file)) {
			WorkshopOpening.open(file, shell);
		} else {
			importTable(file, shell);
		}
	}

	private String problem(Path file) {
		if (Files.isDirectory(file)) {
			return Messages.folder;
		}
		if (!Files.isRegularFile(file)) {
			return Messages.noFile;
		}
		if (!Files.isReadable(file)) {
			return Messages.notReadable;
		}
		return takes(file) ? null : Messages.unknownFile;
	}

	/** A workbook that the studio has written comes home into the workshop at hand; anything else is a table that nobody made for the studio. */
	private static void importTable(Path file, Shell shell) {
		Optional<WorkshopSession> session = window(shell).flatMap(ActiveWorkshop::of);
		if (session.isPresent() && isSpreadsheet(file) && isOwnWorkbook(file)) {
			ImportWorkbookWizard.open(session.get(), file, shell);
		} else {
			ImportTableWizard.open(session.orElse(null), file, shell);
		}
	}

	/** An editor may stand in a window of its own. */
	private static Optional<IWorkbenchWindow> window(Shell shell) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		return Stream.of(workbench.getWorkbenchWindows()).filter(window -> window.getShell() == shell).findFirst()
				.or(() -> Optional.ofNullable(workbench.getActiveWorkbenchWindow()));
	}

	private static boolean isOwnWorkbook(Path file) {
		AtomicBoolean own = new AtomicBoolean();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					own.set(WorkbookImport.isOwn(file));
				} catch (SpreadsheetException unreadable) {
					// The import of tables reads it again, and says on its first page what is wrong with it.
					own.set(false);
				}
			});
		} catch (InvocationTargetException failure) {
			throw new IllegalStateException(failure.getCause());
		} catch (InterruptedException cancelled) {
			Thread.currentThread().interrupt();
		}
		return own.get();
	}
}
