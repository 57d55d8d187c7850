/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.Template;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the name, the language and the template of a new workshop, and shows what the template holds. */
final class TemplatePage extends WizardPage {

	private static final List<String> LANGUAGES = List.of("en", "th", "vi", "zh-TW", "fa"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final String firstLanguage;
	private final String firstTemplate;
	private Text name;
	private Combo language;
	private ListViewer templates;
	private Text preview;

	/**
	 * @param language the language that was chosen last, or null
	 * @param template the id of the template that was chosen last, or null
	 */
	TemplatePage(String language, String template) {
		super("template"); //$NON-NLS-1$
		setTitle(Messages.newWorkshop);
		setDescription(Messages.newWorkshopDescription);
		firstLanguage = language != null ? language : usual();
		firstTemplate = template;
	}

	@Override
	public void createControl(Composite parent) {
		initializeDialogUnits(parent);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		label(body, Messages.name);
		name = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		label(body, Messages.language);
		language = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		LANGUAGES.forEach(tag -> language.add(languageName(tag)));
		language.select(Math.max(0, LANGUAGES.indexOf(firstLanguage)));
		language.addListener(SWT.Selection, event -> languageChanged());
		label(body, Messages.template);
		createTemplates(body);
		label(body, Messages.content);
		preview = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(8))
				.applyTo(preview);
		List<Template> known = Catalog.get().templates();
		Template chosen = known.stream().filter(template -> template.id().equals(firstTemplate)).findFirst().orElse(known.getFirst());
		templates.setSelection(new StructuredSelection(chosen), true);
		setControl(body);
	}

	private void createTemplates(Composite body) {
		templates = new ListViewer(body, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(7))
				.applyTo(templates.getControl());
		templates.setContentProvider(ArrayContentProvider.getInstance());
		templates.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Template) element).name(Locale.getDefault());
			}
		});
		templates.setInput(Catalog.get().templates());
		templates.addSelectionChangedListener(event -> show());
		templates.addDoubleClickListener(event -> {
			if (getWizard().performFinish()) {
				getShell().close();
			}
		});
	}

	private void languageChanged() {
		preview.setOrientation("fa".equals(language()) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT); //$NON-NLS-1$
		show();
	}

	private void show() {
		setPageComplete(!templates.getStructuredSelection().isEmpty());
		if (isPageComplete()) {
			Template template = template();
			String stages = template.stages().stream().map(stage -> stage.names().in(language()))
					.collect(Collectors.joining(" - ")); //$NON-NLS-1$
			String lanes = template.lanes().stream().map(lane -> lane.names().in(language()))
					.collect(Collectors.joining(", ")); //$NON-NLS-1$
			preview.setText(NLS.bind(Messages.preview,
					new Object[] { template.description(language()), stages, lanes }));
		}
	}

	Template template() {
		return (Template) templates.getStructuredSelection().getFirstElement();
	}

	String language() {
		return LANGUAGES.get(language.getSelectionIndex());
	}

	String workshopName() {
		return name.getText().strip();
	}

	private static String languageName(String tag) {
		Locale locale = Locale.forLanguageTag(tag);
		return locale.getDisplayName(locale) + " (" + locale.getDisplayName() + ')'; //$NON-NLS-1$
	}

	private static String usual() {
		Locale locale = Locale.getDefault();
		return LANGUAGES.stream().filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage()))
				.findFirst().orElse(LANGUAGES.getFirst());
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}
}
