/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import io.cxstudio.properties.internal.values.ValueFormat;

/** A value that can be typed, with a menu of the ones that are known, and the name of the one it is. */
final class SuggestingEditor extends TypedEditor {

	/** A known value and what people call it. */
	record Suggestion(String value, String name) {
	}

	private final Function<Subject, List<Suggestion>> suggestions;
	private final BiConsumer<Subject, Suggestion> chosen;
	private Button button;
	private Label name;

	/**
	 * @param suggestions what can be chosen for a subject
	 * @param chosen stores what was chosen
	 */
	SuggestingEditor(EAttribute attribute, ValueFormat format, Function<Subject, List<Suggestion>> suggestions,
			BiConsumer<Subject, Suggestion> chosen) {
		super(attribute, format);
		this.suggestions = suggestions;
		this.chosen = chosen;
	}

	@Override
	protected int companions() {
		return 2;
	}

	@Override
	protected void createCompanions(Composite row) {
		button = new Button(row, SWT.PUSH);
		button.setText(Messages.choose);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openMenu()));
		name = new Label(row, SWT.NONE);
	}

	private void openMenu() {
		Menu menu = new Menu(button.getShell(), SWT.POP_UP);
		for (Suggestion suggestion : suggestions.apply(subject())) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(suggestion.name().replace("&", "&&"));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				forgetTyped();
				chosen.accept(subject(), suggestion);
				refresh();
			}));
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		Point corner = button.toDisplay(0, button.getSize().y);
		menu.setLocation(corner);
		menu.setVisible(true);
	}

	@Override
	protected void displayCompanions(Object value, boolean readOnly) {
		List<Suggestion> known = suggestions.apply(subject());
		button.setEnabled(!readOnly && !known.isEmpty());
		name.setText(known.stream().filter(suggestion -> suggestion.value().equals(value)).map(Suggestion::name).findFirst().orElse(""));
		name.requestLayout();
	}
}
