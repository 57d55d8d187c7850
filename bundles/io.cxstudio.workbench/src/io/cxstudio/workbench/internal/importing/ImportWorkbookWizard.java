/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.importing;

import io.cxstudio.editing.WorkshopSession;

import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** First the workbook, then what it would change, to choose from. Nothing happens before the end, and all of it is one step to undo. */
public final class ImportWorkbookWizard extends Wizard {

	private final WorkshopSession session;
	private final WorkbookPage workbook;
	private final ChangesPage changes = new ChangesPage();

	private ImportWorkbookWizard(WorkshopSession session, Path file) {
		this.session = session;
		workbook = new WorkbookPage(session, file, preferences());
		setWindowTitle(Messages.title);
		setNeedsProgressMonitor(true);
		addPage(workbook);
		addPage(changes);
	}

	/**
	 * Opens the wizard, or says why nothing can be imported.
	 *
	 * @param session the workshop that the workbook is about, not null
	 * @param file    the workbook; null asks for it
	 */
	public static void open(WorkshopSession session, Path file, Shell shell) {
		if (session.isReadOnly()) {
			MessageDialog.openInformation(shell, Messages.title, NLS.bind(Messages.readOnly, session.name()));
			return;
		}
		new WizardDialog(shell, new ImportWorkbookWizard(session, file)).open();
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("io.cxstudio.workbench.import"); //$NON-NLS-1$
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == workbook ? changes : null;
	}

	/** Called by the first page when the next one is asked for. */
	boolean look() {
		return workbook.look(getContainer(), changes::show);
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == changes && changes.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		workbook.remember(preferences());
		try {
			session.commandStack().execute(changes.proposal().command(session.workshop(), changes.chosen()));
			return true;
		} catch (IllegalStateException gone) {
			MessageDialog.openError(getShell(), Messages.title, gone.getMessage());
			return false;
		}
	}
}
