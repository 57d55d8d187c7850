/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExporterOption;
import io.cxstudio.exchange.ExporterType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field for each option of an exporter. */
final class OptionFields {

	private final ExporterType exporter;
	private final Path folder;
	private final Runnable changed;
	private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();

	OptionFields(Composite parent, ExporterType exporter, IEclipsePreferences remembered, Path folder, Runnable changed) {
		this.folder = folder;
		this.exporter = exporter;
		this.changed = changed;
		for (ExporterOption option : exporter.options()) {
			fields.put(option.id(), field(parent, option, remembered.get(key(option.id()), option.defaultValue())));
		}
	}

	ExportOptions values() {
		Map<String, String> values = new LinkedHashMap<>();
		fields.forEach((id, value) -> values.put(id, value.get()));
		return ExportOptions.of(values);
	}

	void remember(IEclipsePreferences preferences) {
		fields.forEach((id, value) -> preferences.put(key(id), value.get()));
	}

	/** What is wrong with a value, for people. */
	Optional<String> problem() {
		return exporter.options().stream().map(option -> problem(option, fields.get(option.id()).get())).flatMap(Optional::stream).findFirst();
	}

	private static Optional<String> problem(ExporterOption option, String value) {
		try {
			option.check(value);
			boolean missing = option.type() == ExporterOption.Type.FILE && !value.isEmpty() && !Files.isRegularFile(Path.of(value));
			return missing ? Optional.of(NLS.bind(Messages.noOptionFile, value, option.name())) : Optional.empty();
		} catch (IllegalArgumentException exception) {
			return Optional.of(exception.getMessage());
		}
	}

	/** The files that the exporter is to read. */
	List<Path> files() {
		return exporter.options().stream().filter(option -> option.type() == ExporterOption.Type.FILE).map(option -> fields.get(option.id()).get())
				.filter(value -> !value.isEmpty()).map(value -> Path.of(value).toAbsolutePath().normalize()).toList();
	}

	private String key(String option) {
		return exporter.id() + '/' + option;
	}

	private Supplier<String> field(Composite parent, ExporterOption option, String value) {
		if (option.type() == ExporterOption.Type.BOOLEAN) {
			Button check = new Button(parent, SWT.CHECK);
			check.setText(option.name());
			check.setToolTipText(option.description());
			check.setSelection(Boolean.parseBoolean(value));
			GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
			return () -> Boolean.toString(check.getSelection());
		}
		Label label = new Label(parent, SWT.NONE);
		label.setText(option.name());
		label.setToolTipText(option.description());
		if (option.type() == ExporterOption.Type.CHOICE) {
			Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
			option.choices().forEach(combo::add);
			combo.select(Math.max(0, option.choices().indexOf(value)));
			return combo::getText;
		}
		if (option.type() == ExporterOption.Type.LANGUAGE) {
			return languages(parent, option, value);
		}
		if (option.type() == ExporterOption.Type.FILE) {
			return file(parent, option, value);
		}
		Text text = new Text(parent, SWT.BORDER);
		text.setText(value);
		text.addListener(SWT.Modify, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text::getText;
	}

	private Supplier<String> file(Composite parent, ExporterOption option, String value) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Text text = new Text(row, SWT.BORDER);
		text.setToolTipText(option.description());
		text.setMessage(Messages.none);
		// a file of the last time that has gone since is nothing to complain about
		text.setText(problem(option, value).isPresent() ? "" : value); //$NON-NLS-1$
		text.addListener(SWT.Modify, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		Button browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.browseOption);
		browse.addListener(SWT.Selection, event -> {
			FileDialog dialog = new FileDialog(parent.getShell(), SWT.OPEN);
			String endings = option.choices().stream().map(ending -> "*." + ending).collect(Collectors.joining(";")); //$NON-NLS-1$ //$NON-NLS-2$
			dialog.setFilterExtensions(endings.isEmpty() ? "*" : endings, "*"); //$NON-NLS-1$ //$NON-NLS-2$
			Path last = text.getText().isBlank() || problem(option, text.getText().strip()).isPresent() ? null : Path.of(text.getText().strip()).toAbsolutePath();
			dialog.setFilterPath((last == null ? folder : last.getParent()).toString());
			dialog.setFileName(last == null ? "" : last.getFileName().toString()); //$NON-NLS-1$
			String chosen = dialog.open();
			if (chosen != null) {
				text.setText(chosen);
			}
		});
		return () -> text.getText().strip();
	}

	/** People know languages by their names, each in itself. */
	private static Supplier<String> languages(Composite parent, ExporterOption option, String value) {
		List<String> tags = new ArrayList<>(List.of("")); //$NON-NLS-1$
		tags.addAll(option.choices());
		if (!tags.contains(value)) {
			tags.add(value);
		}
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		for (String tag : tags) {
			Locale locale = Locale.forLanguageTag(tag);
			combo.add(tag.isEmpty() ? Messages.workshopLanguage : locale.getDisplayName(locale));
		}
		combo.setToolTipText(option.description());
		combo.select(tags.indexOf(value));
		return () -> tags.get(combo.getSelectionIndex());
	}
}
