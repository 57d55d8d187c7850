/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import io.cxstudio.exchange.ExportOptions;
import io.cxstudio.exchange.ExporterOption;
import io.cxstudio.exchange.ExporterType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field for each option of an exporter. */
final class OptionFields {

	private final ExporterType exporter;
	private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();

	OptionFields(Composite parent, ExporterType exporter, IEclipsePreferences remembered) {
		this.exporter = exporter;
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

	private String key(String option) {
		return exporter.id() + '/' + option;
	}

	private static Supplier<String> field(Composite parent, ExporterOption option, String value) {
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
		Text text = new Text(parent, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text::getText;
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
