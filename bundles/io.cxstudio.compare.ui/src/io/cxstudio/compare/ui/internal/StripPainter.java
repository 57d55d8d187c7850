/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.compare.DifferenceKind;
import io.cxstudio.compare.Side;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.map.CardGeometry;
import io.cxstudio.drawing.map.Heading;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.drawing.map.Placed;
import io.cxstudio.drawing.map.TextPainter;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;

/** Paints a row of a map with the marks on it. Everything is in the coordinates of its map. */
final class StripPainter {

	private static final int RADIUS = 5;
	private static final int PADDING = 8;
	private static final int ICON = 18;
	private static final int RING = 2;
	private static final int BAR = 3;
	private static final int BADGE = 14;
	/** So that the curve of emotions is seen through a column that the other side has. */
	private static final double MISSING = 0.25;

	private final AlignedMaps maps;
	private final Side side;
	private final Look look;
	private final Set<EObject> selected;

	/**
	 * @param selected elements of the journey that are selected
	 */
	StripPainter(AlignedMaps maps, Side side, Look look, Set<EObject> selected) {
		this.maps = maps;
		this.side = side;
		this.look = look;
		this.selected = selected;
	}

	/** Paints what of a row is visible. */
	void paintRow(Canvas canvas, int row, Box visible) {
		MapLayout layout = maps.layout(side);
		MapPainter.paint(canvas, look, layout, visible);
		Box box = layout.row(row);
		for (Box column : maps.missingColumns(side)) {
			canvas.fillRectangle(column.x(), box.y(), column.width(), box.height() - 1.0,
					look.palette().line().withOpacity(MISSING));
		}
		EObject lane = maps.journey(side).original(layout.content().lanes().get(row).lane());
		for (Placed placed : layout.content().lanes().get(row).cards()) {
			layout.card(placed.card()).filter(place -> place.intersects(visible))
					.ifPresent(place -> paintMarks(canvas, placed.card(), place));
		}
		if (selected.contains(lane)) {
			MapPainter.paintSelection(canvas, look, box.inset(RING, RING));
		}
	}

	private void paintMarks(Canvas canvas, Card card, Box place) {
		Card original = maps.journey(side).original(card);
		Set<DifferenceKind> kinds = maps.marks().of(original);
		if (!kinds.isEmpty()) {
			Colour tone = Marks.tone(kinds, look.palette());
			double radius = card instanceof EmotionPoint ? place.width() / 2.0 : RADIUS;
			canvas.drawRoundRectangle(place.x(), place.y(), place.width(), place.height(), radius, new Stroke(tone, 1.5));
			if (card instanceof EmotionPoint) {
				paintBadge(canvas, kinds, place, tone);
			} else {
				paintLabel(canvas, card, place, tone);
			}
		}
		if (selected.contains(original)) {
			MapPainter.paintSelection(canvas, look, new Box(place.x() - RING, place.y() - RING, place.width() + 2 * RING, place.height() + 2 * RING));
		}
	}

	/** A pill over the line that was kept free for it: the first one of the card. */
	private void paintLabel(Canvas canvas, Card card, Box place, Colour tone) {
		String label = maps.journey(side).label(card);
		CardGeometry geometry = maps.layout(side).geometry(card).orElse(null);
		if (label == null || geometry == null || look.detail() == Detail.FAR) {
			return;
		}
		double indent = PADDING + (geometry.content().icon() == null ? 0 : ICON);
		double width = look.measurer().width(label, TextStyle.CARD) + PADDING;
		double x = look.leading(place, indent - PADDING / 2.0, width);
		double y = place.y() + 5.0;
		canvas.fillRoundRectangle(x, y, width, BADGE, RADIUS, tone);
		double baseline = look.measurer().baseline(y, BADGE, TextStyle.SMALL_BOLD);
		double text = look.measurer().width(label, TextStyle.SMALL_BOLD);
		canvas.drawText(label, x + (width - text) / 2, baseline, TextStyle.SMALL_BOLD, look.palette().card(),
				LineBreaker.isRightToLeft(label, look.rightToLeft()));
	}

	private void paintBadge(Canvas canvas, Set<DifferenceKind> kinds, Box place, Colour tone) {
		double x = place.right() - BADGE / 2.0;
		double y = place.y() - BADGE / 2.0;
		String sign = kinds.iterator().next().sign();
		canvas.fillRoundRectangle(x, y, BADGE, BADGE, BADGE / 2.0, tone);
		if (look.detail() != Detail.FAR) {
			double text = look.measurer().width(sign, TextStyle.SMALL_BOLD);
			canvas.drawText(sign, x + (BADGE - text) / 2, look.measurer().baseline(y, BADGE, TextStyle.SMALL_BOLD),
					TextStyle.SMALL_BOLD, look.palette().card(), false);
		}
	}

	/** Paints the name of a lane; lanes of the second side are told by their ground where both stand in one picture. */
	void paintLaneHeader(Canvas canvas, int row) {
		MapLayout layout = maps.layout(side);
		Box header = layout.laneHeader(row);
		MapPainter.paint(canvas, look, layout, header);
		EObject lane = maps.journey(side).original(layout.content().lanes().get(row).lane());
		Set<DifferenceKind> kinds = maps.marks().of(lane);
		if (!kinds.isEmpty()) {
			canvas.fillRectangle(look.leading(header, 0, BAR), header.y() + 1.0, BAR, header.height() - 2.0,
					Marks.tone(kinds, look.palette()));
		}
	}

	/** Paints phases, stages and steps. */
	void paintHeader(Canvas canvas, Box visible) {
		MapLayout layout = maps.layout(side);
		MapPainter.paint(canvas, look, layout, visible);
		for (Heading<?> heading : layout.stages()) {
			mark(canvas, heading.box(), (EObject) heading.element());
		}
		layout.steps().forEach(heading -> {
			if (heading.element().step() != null) {
				mark(canvas, heading.box(), heading.element().step());
			}
		});
	}

	private void mark(Canvas canvas, Box box, EObject copy) {
		EObject original = maps.journey(side).original(copy);
		Set<DifferenceKind> kinds = maps.marks().of(original);
		if (!kinds.isEmpty()) {
			canvas.fillRectangle(box.x() + 2.0 * RING, box.bottom() - BAR, box.width() - 4.0 * RING, BAR,
					Marks.tone(kinds, look.palette()));
		}
		if (original != null && selected.contains(original)) {
			MapPainter.paintSelection(canvas, look, box.inset(RING, RING));
		}
	}

	/** Paints the name of the side in the corner above the lanes. */
	static void paintCorner(Canvas canvas, Look look, Box corner, String text) {
		Box line = new Box(corner.x() + PADDING, corner.bottom() - 22, corner.width() - 2 * PADDING, 16);
		TextPainter.line(canvas, look, text, line, TextStyle.STAGE, look.palette().ink());
	}
}
