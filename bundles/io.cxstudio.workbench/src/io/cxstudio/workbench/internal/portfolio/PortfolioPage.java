/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.portfolio;

import io.cxstudio.portfolio.Portfolio;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;

/** Asks for the workshops and for the workbook. */
final class PortfolioPage extends WizardPage {

	private static final String SOURCES = "sources"; //$NON-NLS-1$
	private static final String FILE = "file"; //$NON-NLS-1$
	private static final String LANGUAGE = "language"; //$NON-NLS-1$
	private static final String ENDING = ".xlsx"; //$NON-NLS-1$
	/** No path holds a line break in practice, and one that does is left out. */
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	private final IEclipsePreferences remembered;
	private List list;
	private Button remove;
	private Text file;
	private Combo language;

	PortfolioPage(IEclipsePreferences remembered) {
		super("portfolio"); //$NON-NLS-1$
		this.remembered = remembered;
		setTitle(Messages.title);
		setDescription(Messages.description);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		Label sources = new Label(body, SWT.NONE);
		sources.setText(Messages.sources);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(sources);
		list = new List(body, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
				.hint(convertWidthInCharsToPixels(70), convertHeightInCharsToPixels(8)).applyTo(list);
		list.addListener(SWT.Selection, event -> check());
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			}
		});
		createButtons(body);
		new Label(body, SWT.NONE).setText(Messages.file);
		file = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		file.addListener(SWT.Modify, event -> check());
		Button browse = new Button(body, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		GridDataFactory.fillDefaults().applyTo(browse);
		new Label(body, SWT.NONE).setText(Messages.language);
		language = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		Portfolio.LANGUAGES.stream().map(Locale::forLanguageTag).forEach(locale -> language.add(locale.getDisplayName(locale)));
		setControl(body);
		fill();
	}

	private void createButtons(Composite body) {
		Composite buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.addFiles, this::addFiles);
		button(buttons, Messages.addFolder, this::addFolder);
		remove = button(buttons, Messages.remove, this::removeSelected);
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	/** With what was chosen the last time, as far as it is still there. */
	private void fill() {
		Stream.of(remembered.get(SOURCES, "").split(SEPARATOR)).filter(source -> !source.isBlank() && Files.exists(Path.of(source))) //$NON-NLS-1$
				.forEach(list::add);
		file.setText(remembered.get(FILE, Path.of(System.getProperty("user.home"), "portfolio.xlsx").toString())); //$NON-NLS-1$ //$NON-NLS-2$
		language.select(Math.max(0, Portfolio.LANGUAGES.indexOf(remembered.get(LANGUAGE, Locale.getDefault().toLanguageTag()))));
		check();
		setErrorMessage(null);
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setFilterExtensions("*.workshop", "*"); //$NON-NLS-1$ //$NON-NLS-2$
		if (dialog.open() != null) {
			for (String name : dialog.getFileNames()) {
				add(Path.of(dialog.getFilterPath()).resolve(name));
			}
		}
	}

	private void addFolder() {
		String chosen = new DirectoryDialog(getShell()).open();
		if (chosen != null) {
			add(Path.of(chosen));
		}
	}

	private void add(Path source) {
		if (list.indexOf(source.toString()) < 0) {
			list.add(source.toString());
		}
		check();
	}

	private void removeSelected() {
		list.remove(list.getSelectionIndices());
		check();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions("*.xlsx"); //$NON-NLS-1$
		dialog.setFileName(file.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void check() {
		remove.setEnabled(list.getSelectionCount() > 0);
		setErrorMessage(problem());
		setPageComplete(getErrorMessage() == null);
	}

	private String problem() {
		if (list.getItemCount() == 0) {
			return Messages.noSources;
		}
		try {
			if (file.getText().isBlank() || Files.isDirectory(target())) {
				return Messages.noFileName;
			}
			if (!file.getText().strip().endsWith(ENDING)) {
				return Messages.notXlsx;
			}
			return Files.isDirectory(target().getParent()) ? null : NLS.bind(Messages.noFolder, target().getParent());
		} catch (InvalidPathException exception) {
			return exception.getLocalizedMessage();
		}
	}

	java.util.List<Path> sources() {
		return Arrays.stream(list.getItems()).map(Path::of).toList();
	}

	Path target() {
		return Path.of(file.getText().strip()).toAbsolutePath();
	}

	/** The language of the workbook. */
	String language() {
		return Portfolio.LANGUAGES.get(language.getSelectionIndex());
	}

	/** Asks before a file is replaced. */
	boolean mayReplace() {
		return Files.notExists(target()) || MessageDialog.openQuestion(getShell(), Messages.title, NLS.bind(Messages.replace, target()));
	}

	void remember(IEclipsePreferences preferences) {
		preferences.put(SOURCES, Arrays.stream(list.getItems()).filter(source -> !source.contains(SEPARATOR))
				.collect(Collectors.joining(SEPARATOR)));
		preferences.put(FILE, target().toString());
		preferences.put(LANGUAGE, language());
	}
}
