/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.tables;

import io.cxstudio.drawing.map.EmotionRange;
import io.cxstudio.model.Workshop;
import io.cxstudio.tables.TableMapping.Scale;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks on which scale the table tells emotions. */
final class EmotionScales {

	private static final List<Scale> USUAL = List.of(new Scale(1, 5), new Scale(5, 1), new Scale(1, 7), new Scale(0, 10), new Scale(0, 100), new Scale(-2, 2),
			new Scale(-3, 3), new Scale(-5, 5), new Scale(-10, 10), new Scale(-100, 100));

	private final Combo combo;
	private final List<Scale> offered = new ArrayList<>();
	private String own = ""; //$NON-NLS-1$

	EmotionScales(Composite parent, Runnable changed) {
		new Label(parent, SWT.NONE).setText(Messages.emotions);
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.addListener(SWT.Selection, event -> changed.run());
	}

	/** Offers the scale of another workshop, which may be null for a new one. */
	void show(Workshop workshop) {
		EmotionRange range = EmotionRange.of(workshop == null ? null : workshop.getEmotionScale());
		own = NLS.bind(Messages.ownScale, plain(range.minimum()), plain(range.maximum()));
		fill(USUAL);
	}

	private void fill(List<Scale> scales) {
		offered.clear();
		offered.addAll(scales);
		combo.removeAll();
		combo.add(own);
		scales.forEach(scale -> combo.add(NLS.bind(Messages.scale, plain(scale.worst()), plain(scale.best()))));
	}

	void select(Scale scale) {
		if (scale != null && !offered.contains(scale)) {
			List<Scale> more = new ArrayList<>(USUAL);
			more.add(scale);
			fill(more);
		}
		combo.select(scale == null ? 0 : 1 + offered.indexOf(scale));
		combo.requestLayout();
	}

	/** The one that was chosen; null for that of the workshop. */
	Scale chosen() {
		return combo.getSelectionIndex() < 1 ? null : offered.get(combo.getSelectionIndex() - 1);
	}

	private static String plain(double number) {
		return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
	}
}
