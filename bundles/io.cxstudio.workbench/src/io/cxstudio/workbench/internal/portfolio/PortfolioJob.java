/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.portfolio;

import io.cxstudio.portfolio.Portfolio;
import io.cxstudio.portfolio.PortfolioReport;
import io.cxstudio.portfolio.WorkshopFinder;
import io.cxstudio.workbench.internal.wizards.MonitoredProgress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Reads the workshops and writes the workbook in the background, with progress and cancel, and says how it went. */
final class PortfolioJob extends Job {

	private static final int MOST_PROBLEMS_SHOWN = 8;

	private final List<Path> sources;
	private final Path target;
	private final String language;

	PortfolioJob(List<Path> sources, Path target, String language) {
		super(NLS.bind(Messages.writing, target.getFileName()));
		this.sources = sources;
		this.target = target;
		this.language = language;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			PortfolioReport report = new Portfolio().write(WorkshopFinder.find(sources), target, language, new MonitoredProgress(monitor));
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(report));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (IOException exception) {
			return Status.error(exception.getMessage(), exception);
		}
	}

	private void tell(PortfolioReport report) {
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		List<String> problems = Stream.concat(report.unread().stream().map(Object::toString), report.notes().stream()).toList();
		String message = report.isClean() ? NLS.bind(Messages.written, report.file(), report.workshops())
				: NLS.bind(Messages.writtenWithProblems, new Object[] { report.file(), report.workshops(), problems.size(),
						problems.stream().limit(MOST_PROBLEMS_SHOWN).collect(Collectors.joining("\n")) }); //$NON-NLS-1$
		int kind = report.isClean() ? MessageDialog.INFORMATION : MessageDialog.WARNING;
		MessageDialog dialog = new MessageDialog(shell, Messages.title, null, message, kind, 0, Messages.close, Messages.openFile,
				Messages.openFolder);
		switch (dialog.open()) {
		case 1 -> Program.launch(report.file().toString());
		case 2 -> Program.launch(report.file().toAbsolutePath().getParent().toString());
		default -> {
			// closed
		}
		}
	}
}
