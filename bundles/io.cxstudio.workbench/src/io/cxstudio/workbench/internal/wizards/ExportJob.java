/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import io.cxstudio.exchange.ExportException;
import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExportReport;
import io.cxstudio.exchange.ExporterType;
import io.cxstudio.model.Workshop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Writes a copy of a workshop in the background, with progress and cancel, and says how it went. */
final class ExportJob extends Job {

	private static final int MOST_WARNINGS_SHOWN = 8;

	private final ExporterType exporter;
	private final Workshop copy;
	private final Path target;
	private final ExportOptions options;

	ExportJob(ExporterType exporter, Workshop copy, Path target, ExportOptions options) {
		super(NLS.bind(Messages.exporting, target.getFileName()));
		this.exporter = exporter;
		this.copy = copy;
		this.target = target;
		this.options = options;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			ExportReport report = exporter.export(copy, target, options, new MonitoredProgress(monitor));
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(() -> tell(report));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (IOException | ExportException | IllegalArgumentException exception) {
			return Status.error(exception.getMessage(), exception);
		}
	}

	private void tell(ExportReport report) {
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		String warnings = report.warnings().stream().limit(MOST_WARNINGS_SHOWN).map(Object::toString)
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
		String message = report.warnings().isEmpty() ? NLS.bind(Messages.exported, target)
				: NLS.bind(Messages.exportedWithWarnings,
						new Object[] { target, report.warnings().size(), warnings });
		int kind = report.warnings().isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING;
		MessageDialog dialog = new MessageDialog(shell, Messages.export, null, message, kind, 0, Messages.close,
				Messages.openFile, Messages.openFolder);
		switch (dialog.open()) {
		case 1 -> Program.launch(target.toString());
		case 2 -> Program.launch(target.getParent().toString());
		default -> {
			// closed
		}
		}
	}
}
