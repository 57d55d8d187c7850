/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import io.cxstudio.tables.ReadChoices;
import io.cxstudio.tables.SourceTable;
import io.cxstudio.tables.TableFile;
import io.cxstudio.tables.TextEncodings;
import io.cxstudio.workbench.internal.wizards.ScrolledBody;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the file, shows how it is read, and lets that be changed where it was found out wrongly. */
final class SourcePage extends WizardPage {

	static final String FOLDER = "folder"; //$NON-NLS-1$

	/** After so many milliseconds without a key the name of the file is taken as complete. */
	private static final int PAUSE = 300;
	/** Separators with the words for them, in the order in which they are offered. */
	private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
	private static final List<Character> QUOTES = List.of('"', '\'', ReadChoices.NO_QUOTE);

	private final Background background;
	private final Path given;
	private final String folder;
	private final Runnable later = this::readIfThere;
	private Text file;
	private Combo sheet;
	private Combo encoding;
	private Combo separator;
	private Combo quote;
	private TablePreview preview;
	private SourceTable table;
	private Path read;

	SourcePage(Background background, Path given, String folder) {
		super("source"); //$NON-NLS-1$
		this.background = background;
		this.given = given;
		this.folder = folder;
		setTitle(Messages.sourceTitle);
		setDescription(Messages.sourceDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		ScrolledBody scrolled = new ScrolledBody(parent);
		Composite body = scrolled.body();
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		new Label(body, SWT.NONE).setText(Messages.file);
		file = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		file.addListener(SWT.DefaultSelection, event -> readAnew());
		file.addListener(SWT.Modify, event -> nameChanged());
		file.addListener(SWT.FocusOut, event -> getShell().getDisplay().asyncExec(this::readIfThere));
		Button browse = new Button(body, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		createChoices(body);
		preview = new TablePreview(body, convertWidthInCharsToPixels(18));
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(convertWidthInCharsToPixels(70), convertHeightInCharsToPixels(11)).applyTo(preview.control());
		setControl(scrolled.frame());
		scrolled.settle();
		showChoices(List.of());
		if (given != null) {
			file.setText(given.toString());
			getShell().getDisplay().asyncExec(this::readIfThere);
		}
	}

	private void createChoices(Composite body) {
		Composite choices = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(choices);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(choices);
		sheet = combo(choices, Messages.sheet);
		encoding = combo(choices, Messages.encoding);
		encoding.setItems(TextEncodings.NAMES.toArray(String[]::new));
		separator = combo(choices, Messages.separator);
		separator.setItems(Messages.comma, Messages.semicolon, Messages.tab, Messages.bar);
		quote = combo(choices, Messages.quote);
		quote.setItems("\"", "'", Messages.noQuote); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Combo combo(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.addListener(SWT.Selection, event -> read(choices()));
		return combo;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setFilterNames(new String[] { Messages.tables, Messages.allFiles });
		dialog.setFilterExtensions("*.xlsx;*.xlsm;*.csv;*.tsv;*.txt", "*"); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterPath(folder);
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
			readAnew();
		}
	}

	private void nameChanged() {
		setPageComplete(table != null && read != null && read.equals(file()));
		getShell().getDisplay().timerExec(PAUSE, later);
	}

	/** Reads the file as soon as its name is complete, and only once. */
	private void readIfThere() {
		if (!file.isDisposed() && !file.getText().isBlank() && getContainer().getCurrentPage() == this && file() != null && !file().equals(read)
				&& Files.isRegularFile(file())) {
			readAnew();
		}
	}

	private void readAnew() {
		read(ReadChoices.FIND_OUT);
	}

	/** What is read and how, for the table and the sheets among which one can choose. */
	private record Found(SourceTable table, List<String> sheets) {
	}

	private void read(ReadChoices choices) {
		Path wanted = file();
		read = wanted;
		table = null;
		if (wanted == null || !Files.isRegularFile(wanted)) {
			fail(NLS.bind(Messages.noFile, file.getText()));
			return;
		}
		boolean done = background.run(progress -> new Found(TableFile.read(wanted, choices, progress), TableFile.sheets(wanted)), found -> {
			table = found.table();
			setErrorMessage(null);
			preview.show(table);
			showChoices(found.sheets());
		}, this::fail);
		setPageComplete(done);
	}

	private void fail(String message) {
		setErrorMessage(message.lines().findFirst().orElse(message));
		setPageComplete(false);
		preview.show(null);
	}

	private ReadChoices choices() {
		boolean text = encoding.isEnabled();
		return text ? new ReadChoices(null, encoding.getText(), chosen(separator, SEPARATORS, table), chosen(quote, QUOTES, null))
				: ReadChoices.FIND_OUT.withSheet(sheet.getText());
	}

	private static Character chosen(Combo combo, List<Character> values, SourceTable other) {
		int index = combo.getSelectionIndex();
		return index >= 0 ? values.get(index) : other == null ? null : other.choices().separator();
	}

	private void showChoices(List<String> sheets) {
		boolean text = table != null && table.choices().encoding() != null;
		sheet.setItems(sheets.toArray(String[]::new));
		sheet.setEnabled(!sheets.isEmpty());
		List.of(encoding, separator, quote).forEach(combo -> combo.setEnabled(text));
		if (table != null && !text) {
			sheet.setText(table.sheet());
		}
		if (text) {
			if (encoding.indexOf(table.choices().encoding()) < 0) {
				encoding.add(table.choices().encoding());
			}
			encoding.setText(table.choices().encoding());
			separator.select(SEPARATORS.indexOf(table.choices().separator()));
			quote.select(QUOTES.indexOf(table.choices().quote()));
		}
		sheet.getParent().layout(true, true);
	}

	/** The file that was chosen; null if the text is none. */
	Path file() {
		try {
			return Path.of(file.getText().strip()).toAbsolutePath();
		} catch (InvalidPathException noPath) {
			return null;
		}
	}

	/** The table, once it was read. */
	SourceTable table() {
		return table;
	}

	void remember(IEclipsePreferences preferences) {
		preferences.put(FOLDER, file().getParent().toString());
	}

	@Override
	public boolean canFlipToNextPage() {
		// not by asking for the next page: that looks at the table
		return isPageComplete();
	}

	@Override
	public IWizardPage getNextPage() {
		return ((ImportTableWizard) getWizard()).understand() ? super.getNextPage() : null;
	}
}
