/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.properties.internal.values.DateText;

/** A day: typed or taken from a calendar, and beside it as the workshop's calendar writes it. */
final class DateEditor extends TypedEditor {

	private Button button;
	private Label local;
	private LocalDate day;

	DateEditor(EAttribute attribute) {
		super(attribute, new DateText(Locale.getDefault(Locale.Category.FORMAT)));
	}

	@Override
	protected int companions() {
		return 2;
	}

	@Override
	protected void createCompanions(Composite row) {
		button = new Button(row, SWT.PUSH);
		button.setText(Messages.calendar);
		button.setToolTipText(Messages.calendarToolTip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openCalendar()));
		local = new Label(row, SWT.NONE);
	}

	private void openCalendar() {
		new CalendarPopup(button, day == null ? LocalDate.now() : day, this::choose).open();
	}

	@Override
	protected void displayCompanions(Object value, boolean readOnly) {
		day = (LocalDate) value;
		button.setEnabled(!readOnly);
		Optional<String> words = day == null ? Optional.empty()
				: subject().session().map(WorkshopSession::workshop).flatMap(workshop -> LocalDay.words(day, workshop));
		local.setText(words.orElse(""));
		local.requestLayout();
	}
}
