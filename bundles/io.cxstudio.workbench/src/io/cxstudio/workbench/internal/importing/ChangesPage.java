/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.importing;

import io.cxstudio.exchange.importing.ImportNotice;
import io.cxstudio.exchange.importing.ImportProposal;
import io.cxstudio.exchange.importing.ProposedChange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Shows what a workbook would change, old beside new, to choose row by row. Conflicts and removals are only taken when somebody says so. */
final class ChangesPage extends WizardPage {

	private static final int LONGEST = 200;

	private CheckboxTableViewer viewer;
	private Text notices;
	private ImportProposal proposal;

	ChangesPage() {
		super("changes"); //$NON-NLS-1$
		setTitle(Messages.changesTitle);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(body);
		Table table = new Table(body, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		viewer = new CheckboxTableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(120), convertHeightInCharsToPixels(9)).applyTo(table);
		column(Messages.columnKind, 11, change -> kind(change.kind()));
		column(Messages.columnPlace, 16, ProposedChange::place);
		column(Messages.columnElement, 32, ProposedChange::subject);
		column(Messages.columnFeature, 14, ProposedChange::feature);
		column(Messages.columnBefore, 24, ProposedChange::before);
		column(Messages.columnAfter, 24, ProposedChange::after);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addCheckStateListener(event -> check());
		Composite buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(buttons);
		button(buttons, Messages.selectUsual, ChangesPage::isUsual);
		button(buttons, Messages.selectAll, change -> true);
		button(buttons, Messages.selectNone, change -> false);
		new Label(body, SWT.NONE).setText(Messages.notTaken);
		notices = new Text(body, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, convertHeightInCharsToPixels(3)).applyTo(notices);
		setControl(body);
	}

	private void column(String title, int characters, Function<ProposedChange, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(convertWidthInCharsToPixels(characters));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				String line = text.apply((ProposedChange) element).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
				return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + '\u2026';
			}

			@Override
			public String getToolTipText(Object element) {
				String whole = text.apply((ProposedChange) element);
				return whole.isEmpty() ? null : whole;
			}
		});
	}

	private void button(Composite parent, String text, Predicate<ProposedChange> which) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> select(which));
	}

	private void select(Predicate<ProposedChange> which) {
		viewer.setCheckedElements(proposal.changes().stream().filter(which).toArray());
		check();
	}

	private static boolean isUsual(ProposedChange change) {
		return change.kind() == ProposedChange.Kind.ADDED || change.kind() == ProposedChange.Kind.CHANGED;
	}

	private static String kind(ProposedChange.Kind kind) {
		return switch (kind) {
		case ADDED -> Messages.added;
		case CHANGED -> Messages.changed;
		case CONFLICT -> Messages.conflict;
		case REMOVED -> Messages.removed;
		};
	}

	/** Shows another proposal. */
	void show(ImportProposal found) {
		proposal = found;
		viewer.setInput(found.changes());
		notices.setText(found.notices().isEmpty() ? Messages.nothingLeftOut
				: found.notices().stream().map(ImportNotice::toString).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		select(ChangesPage::isUsual);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			viewer.getControl().setFocus();
		}
	}

	private void check() {
		int chosen = viewer.getCheckedElements().length;
		long conflicts = proposal.changes().stream().filter(change -> change.kind() == ProposedChange.Kind.CONFLICT).count();
		setDescription(proposal.changes().isEmpty() ? Messages.nothingChanged
				: NLS.bind(Messages.changesDescription, new Object[] { proposal.changes().size(), chosen, conflicts }));
		setPageComplete(chosen > 0);
	}

	ImportProposal proposal() {
		return proposal;
	}

	List<ProposedChange> chosen() {
		return new ArrayList<>(Stream.of(viewer.getCheckedElements()).map(ProposedChange.class::cast).toList());
	}
}
