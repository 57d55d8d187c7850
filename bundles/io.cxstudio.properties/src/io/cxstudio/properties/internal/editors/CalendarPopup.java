/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * A calendar beside a control. Arrows go from day to day and from week to week, Page Up and Page Down from month to month;
 * Enter or a double click takes the day, Esc none.
 */
final class CalendarPopup {

	private final Control beside;
	private final Consumer<LocalDate> chosen;
	private final Shell shell;
	private final Canvas keyboard;
	private final DateTime calendar;

	CalendarPopup(Control beside, LocalDate shown, Consumer<LocalDate> chosen) {
		this.beside = beside;
		this.chosen = chosen;
		// Not ON_TOP: such a window never gets the keyboard.
		shell = new Shell(beside.getShell(), SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		// A calendar of GTK tells SWT of no key, so that the keyboard stays with what is around it.
		keyboard = new Canvas(shell, SWT.NONE);
		keyboard.setLayout(new FillLayout());
		calendar = new DateTime(keyboard, SWT.CALENDAR | SWT.BORDER);
		show(shown);
		calendar.addListener(SWT.FocusIn, event -> keyboard.getDisplay().asyncExec(this::takeKeyboard));
		calendar.addListener(SWT.MouseDoubleClick, event -> take());
		keyboard.addListener(SWT.KeyDown, this::key);
		keyboard.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = day().toString()));
		shell.addListener(SWT.Deactivate, event -> shell.close());
	}

	void open() {
		shell.pack();
		shell.setLocation(place(shell.getSize()));
		shell.open();
		takeKeyboard();
	}

	private void takeKeyboard() {
		if (!keyboard.isDisposed()) {
			keyboard.forceFocus();
		}
	}

	/** Below the control, or above it where there is no room; never beyond the screen. */
	private Point place(Point size) {
		Rectangle screen = beside.getMonitor().getClientArea();
		Point below = beside.toDisplay(0, beside.getSize().y);
		int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x));
		boolean fits = below.y + size.y <= screen.y + screen.height;
		return new Point(x, fits ? below.y : Math.max(screen.y, below.y - beside.getSize().y - size.y));
	}

	private LocalDate day() {
		return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
	}

	private void show(LocalDate day) {
		calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		keyboard.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	private void take() {
		LocalDate day = day();
		shell.close();
		chosen.accept(day);
	}

	private void key(Event event) {
		LocalDate day = day();
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> show(day.minusDays(1));
		case SWT.ARROW_RIGHT -> show(day.plusDays(1));
		case SWT.ARROW_UP -> show(day.minusWeeks(1));
		case SWT.ARROW_DOWN -> show(day.plusWeeks(1));
		case SWT.PAGE_UP -> show(day.minusMonths(1));
		case SWT.PAGE_DOWN -> show(day.plusMonths(1));
		case SWT.CR, SWT.KEYPAD_CR -> take();
		case SWT.ESC -> shell.close();
		default -> { }
		}
	}
}
