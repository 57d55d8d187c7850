/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import io.cxstudio.exchange.importing.ImportNotice;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.workbench.internal.wizards.ScrolledBody;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows what the table adds, and what was not understood and why, cell by cell. */
final class AdditionsPage extends WizardPage {

	private Label notUnderstood;
	private Table notices;
	private Table changes;
	private List<ImportNotice> told = List.of();
	private ImportProposal proposal;

	AdditionsPage() {
		super("additions"); //$NON-NLS-1$
		setTitle(Messages.additionsTitle);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		ScrolledBody scrolled = new ScrolledBody(parent);
		Composite body = scrolled.body();
		GridLayoutFactory.swtDefaults().applyTo(body);
		notUnderstood = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(notUnderstood);
		notices = table(body, Messages.columnWhy, 5);
		notices.addListener(SWT.SetData, event -> fill((TableItem) event.item, told.get(event.index).place(), told.get(event.index).message()));
		new Label(body, SWT.NONE).setText(Messages.added);
		changes = table(body, Messages.columnAdded, 9);
		changes.addListener(SWT.SetData, event -> {
			ProposedChange change = proposal.changes().get(event.index);
			fill((TableItem) event.item, change.place(), change.subject());
		});
		setControl(scrolled.frame());
		scrolled.settle();
	}

	private Table table(Composite parent, String what, int rows) {
		Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(100), convertHeightInCharsToPixels(rows)).applyTo(table);
		column(table, Messages.columnPlace, 16);
		column(table, what, 100);
		return table;
	}

	private void column(Table table, String title, int characters) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(convertWidthInCharsToPixels(characters));
	}

	private static void fill(TableItem item, String place, String what) {
		item.setText(0, place);
		item.setText(1, what.replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows another proposal, with what was told about the mapping before it. */
	void show(ImportProposal found, List<ImportNotice> before) {
		proposal = found;
		told = new ArrayList<>(before);
		told.addAll(found.notices());
		notices.setItemCount(told.size());
		notices.clearAll();
		changes.setItemCount(found.changes().size());
		changes.clearAll();
		notUnderstood.setText(told.isEmpty() ? Messages.allUnderstood : NLS.bind(Messages.notUnderstood, told.size()));
		setDescription(found.changes().isEmpty() ? Messages.nothingAdded : NLS.bind(Messages.additionsDescription, found.changes().size()));
		setPageComplete(!found.changes().isEmpty());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			(told.isEmpty() ? changes : notices).setFocus();
		}
	}

	ImportProposal proposal() {
		return proposal;
	}
}
