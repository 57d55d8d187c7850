/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.printing.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import io.cxstudio.drawing.print.PageScale;
import io.cxstudio.drawing.print.PageSetup;
import io.cxstudio.drawing.print.Paper;

/** The fields in which paper, size and what stands on each page are chosen. */
final class PageFields {

	private static final int MOST_PAGES = 50;
	private static final int MOST_MARGIN = 50;

	private final Composite control;
	private final Runnable changed;
	private final List<Paper> papers = Paper.COMMON;
	private final Combo paper;
	private final Button portrait;
	private final Button landscape;
	private final Spinner margin;
	private final Button fit;
	private final Spinner across;
	private final Spinner down;
	private final Button fixed;
	private final Spinner percent;
	private final Button headings;
	private final Button footer;
	private final Button parkingLot;
	private final Button expanded;

	/**
	 * @param changed is told after each change of a field
	 */
	PageFields(Composite parent, Runnable changed) {
		this.changed = changed;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
		label(Messages.paper);
		paper = new Combo(control, SWT.READ_ONLY);
		papers.forEach(sheet -> paper.add(NLS.bind(Messages.paperSize,
				new Object[] { sheet.name(), Math.round(sheet.width()), Math.round(sheet.height()) })));
		paper.addListener(SWT.Selection, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(paper);
		label(Messages.orientation);
		Composite orientation = row();
		portrait = choice(orientation, SWT.RADIO, Messages.portrait);
		landscape = choice(orientation, SWT.RADIO, Messages.landscape);
		label(Messages.margin);
		Composite margins = row();
		margin = number(margins, 0, MOST_MARGIN);
		new Label(margins, SWT.NONE).setText(Messages.millimetres);

		// Each of them stands with its fields in a composite of its own: Tab leads from one to the other.
		Composite pages = wideRow(8);
		fit = choice(pages, SWT.RADIO, Messages.fit);
		across = number(pages, 1, MOST_PAGES);
		new Label(pages, SWT.NONE).setText(Messages.across);
		down = number(pages, 1, MOST_PAGES);
		new Label(pages, SWT.NONE).setText(Messages.down);
		Composite size = wideRow(0);
		fixed = choice(size, SWT.RADIO, Messages.scale);
		percent = number(size, percent(PageScale.LEAST), percent(PageScale.MOST));
		new Label(size, SWT.NONE).setText(Messages.percent);
		fit.addListener(SWT.Selection, event -> exclude(fit, fixed));
		fixed.addListener(SWT.Selection, event -> exclude(fixed, fit));

		headings = check(Messages.headings, 8);
		footer = check(Messages.footer, 0);
		parkingLot = check(Messages.parkingLot, 0);
		expanded = check(Messages.expanded, 0);
	}

	private static int percent(double factor) {
		return (int) Math.round(factor * 100);
	}

	private void label(String text) {
		new Label(control, SWT.NONE).setText(text);
	}

	private Composite row() {
		Composite row = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
		return row;
	}

	private Composite wideRow(int above) {
		Composite row = row();
		GridDataFactory.fillDefaults().span(2, 1).indent(0, above).applyTo(row);
		return row;
	}

	private void exclude(Button chosen, Button other) {
		if (chosen.getSelection() && other.getSelection()) {
			other.setSelection(false);
			enable();
			changed.run();
		}
	}

	private Button choice(Composite parent, int style, String text) {
		Button button = new Button(parent, style);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			// A radio button also tells when it is no longer chosen.
			if (style == SWT.CHECK || button.getSelection()) {
				enable();
				changed.run();
			}
		});
		return button;
	}

	private Button check(String text, int above) {
		Button button = choice(control, SWT.CHECK, text);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, above).applyTo(button);
		return button;
	}

	private Spinner number(Composite parent, int least, int most) {
		Spinner spinner = new Spinner(parent, SWT.BORDER);
		spinner.setMinimum(least);
		spinner.setMaximum(most);
		spinner.addListener(SWT.Selection, event -> changed.run());
		return spinner;
	}

	private void enable() {
		across.setEnabled(fit.getSelection());
		down.setEnabled(fit.getSelection());
		percent.setEnabled(fixed.getSelection());
	}

	Composite control() {
		return control;
	}

	/**
	 * Fills the fields.
	 *
	 * @param parked    whether there is something in the parking lot
	 * @param collapsed whether something is collapsed
	 */
	void show(PrintSettings settings, boolean parked, boolean collapsed) {
		PageSetup setup = settings.setup();
		paper.select(Math.max(0, papers.indexOf(setup.paper())));
		portrait.setSelection(!setup.landscape());
		landscape.setSelection(setup.landscape());
		margin.setSelection((int) Math.round(setup.margin()));
		boolean fits = setup.scale() instanceof PageScale.Fitting;
		fit.setSelection(fits);
		fixed.setSelection(!fits);
		across.setSelection(settings.fitting().across());
		down.setSelection(settings.fitting().down());
		percent.setSelection(percent(settings.fixed().factor()));
		headings.setSelection(setup.headings());
		footer.setSelection(setup.footer());
		parkingLot.setSelection(setup.parkingLot());
		parkingLot.setEnabled(parked);
		expanded.setSelection(settings.expanded());
		expanded.setEnabled(collapsed);
		enable();
	}

	/** What the fields say. */
	PrintSettings settings() {
		PageScale.Fitting pages = new PageScale.Fitting(across.getSelection(), down.getSelection());
		PageScale.Fixed size = new PageScale.Fixed(percent.getSelection() / 100.0);
		PageSetup setup = new PageSetup(papers.get(paper.getSelectionIndex()), landscape.getSelection(), margin.getSelection(),
				fit.getSelection() ? pages : size, headings.getSelection(), footer.getSelection(), parkingLot.getSelection());
		return new PrintSettings(setup, pages, size, expanded.getSelection());
	}
}
