/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.importing;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.excel.WorkbookImport;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.model.Workshop;
import io.cxstudio.workbench.internal.wizards.MonitoredProgress;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the workbook. */
final class WorkbookPage extends WizardPage {

	private static final String FOLDER = "folder"; //$NON-NLS-1$

	private final WorkshopSession session;
	private final Path given;
	private final String folder;
	private Text file;

	WorkbookPage(WorkshopSession session, Path given, IEclipsePreferences remembered) {
		super("workbook"); //$NON-NLS-1$
		this.session = session;
		this.given = given;
		this.folder = session.path().map(Path::getParent).map(Path::toString)
				.orElseGet(() -> remembered.get(FOLDER, System.getProperty("user.home"))); //$NON-NLS-1$
		setTitle(NLS.bind(Messages.workbookTitle, session.name()));
		setDescription(Messages.workbookDescription);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		new Label(body, SWT.NONE).setText(Messages.workbook);
		file = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT).applyTo(file);
		file.addListener(SWT.Modify, event -> check());
		Button browse = new Button(body, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		setControl(body);
		Path likely = given != null ? given : Path.of(folder).resolve(session.name() + ".xlsx"); //$NON-NLS-1$
		if (Files.exists(likely)) {
			file.setText(likely.toString());
		}
		setPageComplete(Files.exists(likely));
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions("*.xlsx", "*"); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterPath(folder);
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void check() {
		setErrorMessage(problem());
		setPageComplete(getErrorMessage() == null);
	}

	private String problem() {
		try {
			return !file.getText().isBlank() && Files.isRegularFile(workbook()) ? null : Messages.noWorkbook;
		} catch (InvalidPathException exception) {
			return exception.getLocalizedMessage();
		}
	}

	private Path workbook() {
		return Path.of(file.getText().strip()).toAbsolutePath();
	}

	void remember(IEclipsePreferences preferences) {
		preferences.put(FOLDER, workbook().getParent().toString());
	}

	@Override
	public IWizardPage getNextPage() {
		return ((ImportWorkbookWizard) getWizard()).look() ? super.getNextPage() : null;
	}

	@Override
	public boolean canFlipToNextPage() {
		// not by asking for the next page: that looks at the workbook
		return isPageComplete();
	}

	/** Works out, with progress and cancel, what the workbook would change; tells why if that cannot be done. */
	boolean look(IRunnableContext context, Consumer<ImportProposal> found) {
		Path workbook = workbook();
		Workshop copy = session.snapshot();
		AtomicReference<ImportProposal> proposal = new AtomicReference<>();
		try {
			context.run(true, true, monitor -> {
				try {
					proposal.set(WorkbookImport.propose(workbook, copy, new MonitoredProgress(monitor)));
				} catch (IOException unreadable) {
					throw new InvocationTargetException(unreadable);
				}
			});
		} catch (InvocationTargetException failure) {
			if (!(failure.getCause() instanceof OperationCanceledException)) {
				MessageDialog.openError(getShell(), Messages.title, failure.getCause().getLocalizedMessage());
			}
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		found.accept(proposal.get());
		return true;
	}
}
