/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;

import io.cxstudio.properties.internal.values.ColourText;

/** A colour: typed as hexadecimal digits, or taken from the dialog of the platform. */
final class ColourEditor extends TypedEditor {

	private static final int SWATCH = 20;

	private Canvas swatch;
	private Button choose;
	private Button clear;
	private RGB colour;

	ColourEditor(EAttribute attribute) {
		super(attribute, new ColourText());
	}

	@Override
	protected int companions() {
		return 3;
	}

	@Override
	protected void createCompanions(Composite row) {
		swatch = new Canvas(row, SWT.NO_FOCUS);
		swatch.setLayoutData(new GridData(SWATCH, SWATCH));
		swatch.addPaintListener(this::paint);
		choose = new Button(row, SWT.PUSH);
		choose.setText(Messages.choose);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openDialog()));
		clear = new Button(row, SWT.PUSH);
		clear.setText(Messages.clear);
		clear.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(null)));
	}

	private void paint(PaintEvent event) {
		event.gc.setAntialias(SWT.ON);
		event.gc.setForeground(event.display.getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		if (colour != null) {
			event.gc.setBackground(new Color(colour));
			event.gc.fillRoundRectangle(1, 1, SWATCH - 3, SWATCH - 3, 5, 5);
		}
		event.gc.drawRoundRectangle(1, 1, SWATCH - 3, SWATCH - 3, 5, 5);
	}

	private void openDialog() {
		ColorDialog dialog = new ColorDialog(choose.getShell());
		dialog.setText(label());
		dialog.setRGB(colour);
		RGB chosen = dialog.open();
		if (chosen != null) {
			choose(String.format("#%02X%02X%02X", chosen.red, chosen.green, chosen.blue));
		}
	}

	@Override
	protected void displayCompanions(Object value, boolean readOnly) {
		colour = value instanceof String text && text.matches("#[0-9A-Fa-f]{6}") ? rgb(text) : null;
		choose.setEnabled(!readOnly);
		clear.setEnabled(!readOnly && value != null);
		swatch.redraw();
	}

	private static RGB rgb(String text) {
		int digits = Integer.parseInt(text.substring(1), 16);
		return new RGB(digits >> 16, digits >> 8 & 0xFF, digits & 0xFF);
	}
}
