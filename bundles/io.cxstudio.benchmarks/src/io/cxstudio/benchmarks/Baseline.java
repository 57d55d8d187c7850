/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;

/**
 * What a map is measured against: Draw2d and nothing else. For each card a figure with a border, as wide as the card, its text in the same font wrapped by
 * Draw2d's own text flow, stacked in the same cells. It has no model, no parts, no commands, no headers, no icons and no marks.
 */
final class Baseline {

	private static final int WIDTH = 152;
	private static final int COLUMN = 160;
	private static final int GAP = 4;
	private static final int MARGIN = 8;

	private Baseline() {
	}

	/** Shows the boxes of a journey's cards in a new canvas. */
	static FigureCanvas show(Composite parent, Journey journey, Font font) {
		FigureCanvas canvas = new FigureCanvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.setFont(font);
		Figure contents = new Figure();
		contents.setFont(font);
		contents.setLayoutManager(new XYLayout());
		List<Object> columns = new ArrayList<>();
		journey.getStages().forEach(stage -> columns.addAll(stage.getSteps()));
		int[] bottoms = new int[columns.size()];
		int top = 0;
		Lane lane = null;
		for (Card card : journey.getCards()) {
			if (card.getLane() != lane) {
				lane = card.getLane();
				for (int bottom : bottoms) {
					top = Math.max(top, bottom + MARGIN);
				}
				java.util.Arrays.fill(bottoms, top);
			}
			Figure box = box(card.getText());
			contents.add(box);
			int column = columns.indexOf(card.getStep());
			int height = box.getPreferredSize(WIDTH, -1).height;
			contents.setConstraint(box, new Rectangle(column * COLUMN, bottoms[column], WIDTH, height));
			bottoms[column] += height + GAP;
		}
		canvas.setContents(contents);
		return canvas;
	}

	private static Figure box(String text) {
		FlowPage page = new FlowPage();
		page.setBorder(new CompoundBorder(new LineBorder(), new MarginBorder(GAP)));
		page.add(new TextFlow(text));
		return page;
	}
}
