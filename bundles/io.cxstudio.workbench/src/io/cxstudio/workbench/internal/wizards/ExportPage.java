/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExporterType;
import io.cxstudio.exchange.Exporters;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

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
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the format and the file of an export, and for the options that the exporter offers. */
final class ExportPage extends WizardPage {

	private static final String EXPORTER = "exporter"; //$NON-NLS-1$
	/** Offered first, whatever else is contributed. */
	private static final String WORKBOOK = "io.cxstudio.exporter.excel"; //$NON-NLS-1$
	private static final String FOLDER = "folder"; //$NON-NLS-1$

	private final WorkshopSession session;
	private final IEclipsePreferences remembered;
	private final List<ExporterType> exporters = Exporters.get().all();
	private ScrolledBody scrolled;
	private Combo format;
	private Label description;
	private Text file;
	private Group optionGroup;
	private OptionFields options;

	ExportPage(WorkshopSession session, IEclipsePreferences remembered) {
		super("export"); //$NON-NLS-1$
		this.session = session;
		this.remembered = remembered;
		setTitle(NLS.bind(Messages.exportTitle, session.name()));
		setDescription(Messages.exportDescription);
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		scrolled = new ScrolledBody(parent);
		Composite body = scrolled.body();
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(body);
		new Label(body, SWT.NONE).setText(Messages.format);
		format = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		exporters.forEach(type -> format.add(type.name(null)));
		format.select(Math.max(0, exporters.stream().map(ExporterType::id).toList()
				.indexOf(remembered.get(EXPORTER, WORKBOOK))));
		format.addListener(SWT.Selection, event -> formatChanged());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(format);
		new Label(body, SWT.NONE);
		description = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(convertWidthInCharsToPixels(75), SWT.DEFAULT)
				.applyTo(description);
		new Label(body, SWT.NONE).setText(Messages.file);
		file = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		file.addListener(SWT.Modify, event -> check());
		Button browse = new Button(body, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, event -> browse());
		optionGroup = new Group(body, SWT.NONE);
		optionGroup.setText(Messages.options);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(optionGroup);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(optionGroup);
		setControl(scrolled.frame());
		file.setText(proposal());
		formatChanged();
	}

	ExporterType exporter() {
		return exporters.get(format.getSelectionIndex());
	}

	Path target() {
		return Path.of(file.getText().strip()).toAbsolutePath();
	}

	ExportOptions options() {
		return options.values();
	}

	/** Asks before a file is replaced. */
	boolean mayReplace() {
		return Files.notExists(target())
				|| MessageDialog.openQuestion(getShell(), Messages.export, NLS.bind(Messages.replace, target()));
	}

	void remember(IEclipsePreferences preferences) {
		preferences.put(EXPORTER, exporter().id());
		preferences.put(FOLDER, target().getParent().toString());
		options.remember(preferences);
	}

	private String proposal() {
		return folder().resolve(session.name() + '.' + exporter().fileExtension()).toString();
	}

	private Path folder() {
		return session.path().map(Path::getParent)
				.orElseGet(() -> Path.of(remembered.get(FOLDER, System.getProperty("user.home")))); //$NON-NLS-1$
	}

	private void formatChanged() {
		ExporterType type = exporter();
		description.setText(type.description(null));
		String path = file.getText();
		int dot = path.lastIndexOf('.');
		file.setText((dot > path.lastIndexOf('/') ? path.substring(0, dot) : path) + '.' + type.fileExtension());
		for (var child : optionGroup.getChildren()) {
			child.dispose();
		}
		options = new OptionFields(optionGroup, type, remembered, folder(), this::check);
		optionGroup.setVisible(!type.options().isEmpty());
		scrolled.body().layout(true, true);
		scrolled.settle();
		check();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions("*." + exporter().fileExtension(), "*"); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterPath(target().getParent().toString());
		dialog.setFileName(target().getFileName().toString());
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
			Path target = target();
			if (file.getText().isBlank() || target.getFileName() == null || Files.isDirectory(target)) {
				return Messages.noFileName;
			}
			if (!Files.isDirectory(target.getParent())) {
				return NLS.bind(Messages.noFolder, target.getParent());
			}
			return options == null ? null : options.problem().orElseGet(() -> options.files().contains(target.normalize()) ? Messages.readAndWritten : null);
		} catch (InvalidPathException exception) {
			return exception.getLocalizedMessage();
		}
	}
}
