/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Workshop;
import io.cxstudio.tables.TableImport;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/**
 * First the table, then what its rows and columns mean, then what that adds and what was not understood. Nothing happens before the end, and all of it is
 * one step to undo.
 */
public final class ImportTableWizard extends Wizard {

	private final WorkshopSession session;
	private final Catalog catalog = Catalog.get();
	private final SourcePage source;
	private final MeaningPage meaning;
	private final AdditionsPage additions = new AdditionsPage();
	private final Background background = new Background(this::getContainer, this::getShell);
	private Workshop target;

	private ImportTableWizard(WorkshopSession session, Path file) {
		this.session = session;
		source = new SourcePage(background, file, folder(session));
		meaning = new MeaningPage(background, catalog);
		setWindowTitle(Messages.title);
		setNeedsProgressMonitor(true);
		addPage(source);
		addPage(meaning);
		addPage(additions);
	}

	/**
	 * Opens the wizard, or says why nothing can be imported.
	 *
	 * @param session the workshop into which the table goes; null makes a new one
	 * @param file    the table; null asks for it
	 */
	public static void open(WorkshopSession session, Path file, Shell shell) {
		if (session != null && session.isReadOnly()) {
			MessageDialog.openInformation(shell, Messages.title, NLS.bind(Messages.readOnly, session.name()));
			return;
		}
		new WizardDialog(shell, new ImportTableWizard(session, file)).open();
	}

	private static String folder(WorkshopSession session) {
		String remembered = preferences().get(SourcePage.FOLDER, System.getProperty("user.home")); //$NON-NLS-1$
		return session == null ? remembered : session.path().map(Path::getParent).map(Path::toString).orElse(remembered);
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("io.cxstudio.workbench.importTable"); //$NON-NLS-1$
	}

	/** The workshop into which the table goes, to look at; null for a new one. */
	Workshop workshop() {
		return session == null ? null : session.workshop();
	}

	/** Called by the first page when the next one is asked for. */
	boolean understand() {
		if (meaning.isAbout(source.table())) {
			return true;
		}
		meaning.show(source.file(), source.table(), session == null ? null : session.snapshot());
		return true;
	}

	/** Called by the second page when the next one is asked for. */
	boolean layOut() {
		Workshop copy = session == null ? TableImport.newWorkshop(source.table(), meaning.mapping(), meaning.journey()) : session.snapshot();
		String journey = meaning.journey();
		return background.run(progress -> TableImport.propose(source.table(), meaning.mapping(), copy, journey, catalog, progress), proposal -> {
			target = copy;
			additions.show(proposal, meaning.notices());
		});
	}

	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == additions && additions.isPageComplete();
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == source ? meaning : page == meaning ? additions : null;
	}

	@Override
	public boolean performFinish() {
		source.remember(preferences());
		ImportProposal proposal = additions.proposal();
		try {
			if (session == null) {
				proposal.command(target, proposal.changes()).execute();
				WorkshopOpening.open(WorkshopSession.create(target, null));
			} else {
				session.commandStack().execute(proposal.command(session.workshop(), proposal.changes()));
				journey(session.workshop()).ifPresent(journey -> WorkshopOpening.openMap(session, journey));
			}
			return true;
		} catch (IllegalStateException gone) {
			MessageDialog.openError(getShell(), Messages.title, gone.getMessage());
			return false;
		}
	}

	private Optional<Journey> journey(Workshop workshop) {
		String name = meaning.journey();
		return workshop.getJourneys().reversed().stream().filter(journey -> name.equalsIgnoreCase(journey.getName())).findFirst();
	}
}
