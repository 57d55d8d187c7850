/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.exchange.importing.ImportNotice;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Workshop;
import io.cxstudio.tables.MappingFile;
import io.cxstudio.tables.ReadChoices;
import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.TableException;
import io.cxstudio.tables.TableGuess;
import io.cxstudio.tables.TableImport;
import io.cxstudio.tables.TableMapping;
import io.cxstudio.tables.TableMapping.Layout;
import io.cxstudio.tables.TableOrigin;
import io.cxstudio.workbench.internal.wizards.ScrolledBody;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** Asks what the rows and columns mean; begins with the guess. */
final class MeaningPage extends WizardPage {

	private static final String ENDING = "*.csv"; //$NON-NLS-1$

	private final Background background;
	private final Catalog catalog;
	private Combo journey;
	private Button list;
	private Button grid;
	private Spinner header;
	private Composite details;
	private ListMeaning columns;
	private GridMeaning places;
	private EmotionScales scales;
	private SourceTable table;
	private Path source;
	private Workshop workshop;
	private TableMapping mapping;
	private List<ImportNotice> notices = List.of();

	MeaningPage(Background background, Catalog catalog) {
		super("meaning"); //$NON-NLS-1$
		this.background = background;
		this.catalog = catalog;
		setTitle(Messages.meaningTitle);
		setDescription(Messages.meaningDescription);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		ScrolledBody scrolled = new ScrolledBody(parent);
		Composite body = scrolled.body();
		GridLayoutFactory.swtDefaults().applyTo(body);
		createTop(body);
		details = new Composite(body, SWT.NONE);
		details.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(details);
		columns = new ListMeaning(details, catalog, convertWidthInCharsToPixels(1), convertHeightInCharsToPixels(8), this::change);
		places = new GridMeaning(details, this::change);
		createBottom(body);
		setControl(scrolled.frame());
		scrolled.settle();
	}

	private void createTop(Composite body) {
		Composite top = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		new Label(top, SWT.NONE).setText(Messages.journey);
		journey = new Combo(top, SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(journey);
		journey.addListener(SWT.Modify, event -> setPageComplete(!journey.getText().isBlank()));
		new Label(top, SWT.NONE).setText(Messages.layout);
		list = layout(top, Messages.list, Layout.LIST);
		grid = layout(top, Messages.grid, Layout.GRID);
		new Label(top, SWT.NONE).setText(Messages.header);
		header = new Spinner(top, SWT.BORDER);
		header.setValues(0, 0, Integer.MAX_VALUE, 0, 1, 10);
		header.addListener(SWT.Selection, event -> guessAnew(mapping.layout(), header.getSelection()));
	}

	private Button layout(Composite parent, String text, Layout layout) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection() && mapping.layout() != layout) {
				guessAnew(layout, null);
			}
		});
		return button;
	}

	private void createBottom(Composite body) {
		Composite bottom = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bottom);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bottom);
		scales = new EmotionScales(bottom, () -> change(mapping.with(scales.chosen())));
		Button load = button(bottom, Messages.loadMapping);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(load);
		load.addListener(SWT.Selection, event -> load());
		button(bottom, Messages.saveMapping).addListener(SWT.Selection, event -> save());
	}

	private static Button button(Composite parent, String text) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		return button;
	}

	/** Whether the page already shows a table. */
	boolean isAbout(SourceTable shown) {
		return table == shown;
	}

	/** Shows what another table most likely means. */
	void show(Path file, SourceTable shown, Workshop into) {
		table = shown;
		source = file;
		workshop = into;
		journey.setItems(into == null ? new String[0] : into.getJourneys().stream().map(Journey::displayName).toArray(String[]::new));
		journey.setText(TableImport.journeyName(file, shown));
		scales.show(into);
		background.run(progress -> TableGuess.of(shown, into, catalog), found -> take(found, List.of()));
	}

	private void guessAnew(Layout layout, Integer headerRow) {
		background.run(progress -> TableGuess.of(table, workshop, catalog, layout, headerRow), found -> take(found, List.of()));
	}

	private void take(TableMapping other, List<ImportNotice> about) {
		change(other);
		notices = about;
		boolean isList = other.layout() == Layout.LIST;
		list.setSelection(isList);
		grid.setSelection(!isList);
		header.setSelection(other.headerRow());
		if (isList) {
			columns.show(table, other);
		} else {
			places.show(table, other);
		}
		scales.select(other.emotions());
		((StackLayout) details.getLayout()).topControl = isList ? columns.control() : places.control();
		details.layout();
	}

	private void change(TableMapping other) {
		mapping = other;
		setMessage(TableOrigin.of(source, table, other).orElse(null), INFORMATION);
	}

	private void load() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterExtensions(ENDING, "*"); //$NON-NLS-1$
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				Path file = Path.of(chosen);
				MappingFile.Fitted fitted = MappingFile.fit(MappingFile.read(file), table, file);
				take(fitted.mapping(), fitted.notices());
			} catch (TableException unusable) {
				MessageDialog.openError(getShell(), Messages.title, unusable.getMessage());
			}
		}
	}

	private void save() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(ENDING);
		dialog.setFileName(journey.getText() + Messages.mappingName);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				// the sheet and the encoding are those of this file; they are found out anew in the next one
				MappingFile.write(mapping, ReadChoices.FIND_OUT, Path.of(chosen));
			} catch (TableException failure) {
				MessageDialog.openError(getShell(), Messages.title, failure.getMessage());
			}
		}
	}

	TableMapping mapping() {
		return mapping;
	}

	/** What of a saved mapping the table does not have. */
	List<ImportNotice> notices() {
		return notices;
	}

	/** The name of the journey into which the table goes. */
	String journey() {
		return journey.getText().strip();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			// only then is it known which of the two layouts is seen
			getControl().getDisplay().asyncExec(columns::focus);
		}
	}

	@Override
	public boolean canFlipToNextPage() {
		// not by asking for the next page: that lays the table out
		return isPageComplete() && mapping != null;
	}

	@Override
	public IWizardPage getNextPage() {
		return ((ImportTableWizard) getWizard()).layOut() ? super.getNextPage() : null;
	}
}
