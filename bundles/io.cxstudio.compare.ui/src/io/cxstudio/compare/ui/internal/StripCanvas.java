/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import io.cxstudio.compare.Side;
import io.cxstudio.diagram.WindowDrawing;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.map.HitTest;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.model.Card;

/**
 * A picture of rows of maps under one strip of stages and steps, which scrolls in both directions and zooms. Headers stay
 * in view. It is read-only: what is clicked is told to a listener.
 */
final class StripCanvas {

	/** What is clicked or rested on. */
	record Target(Side side, EObject element) {
	}

	private static final int NAME = 24;
	private static final int LINE = 40;

	private final Canvas control;
	private final WindowDrawing drawing;
	private final Side headerSide;
	private List<Strip> strips = List.of();
	private AlignedMaps maps;
	private String corner = ""; //$NON-NLS-1$
	private Set<EObject> selected = new HashSet<>();
	private double zoom = 1;
	private Runnable scrolled = () -> {
	};
	private Consumer<Target> clicked = target -> {
	};
	private Consumer<Boolean> zoomed = in -> {
	};
	private Function<Target, String> toolTip = target -> null;

	/**
	 * @param headerSide whose stages and steps are shown above the rows
	 */
	StripCanvas(Composite parent, Side headerSide, String accessibleName) {
		this.headerSide = headerSide;
		control = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND | SWT.LEFT_TO_RIGHT);
		drawing = new WindowDrawing(control, palette -> control.redraw());
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = accessibleName;
			}
		});
		control.addListener(SWT.Paint, event -> paint(event.gc));
		control.addListener(SWT.Resize, event -> updateBars());
		control.addListener(SWT.MouseDown, event -> {
			control.setFocus();
			target(event.x, event.y).ifPresent(target -> clicked.accept(target));
		});
		control.addListener(SWT.MouseMove, this::showToolTip);
		control.addListener(SWT.MouseWheel, this::wheel);
		control.addListener(SWT.KeyDown, this::key);
		control.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		control.getHorizontalBar().addListener(SWT.Selection, event -> moved());
		control.getVerticalBar().addListener(SWT.Selection, event -> moved());
	}

	Canvas control() {
		return control;
	}

	WindowDrawing drawing() {
		return drawing;
	}

	void onClick(Consumer<Target> listener) {
		clicked = listener;
	}

	/** @param listener is told when the wheel is turned with Ctrl: true for larger */
	void onZoom(Consumer<Boolean> listener) {
		zoomed = listener;
	}

	void onScroll(Runnable listener) {
		scrolled = listener;
	}

	void setToolTip(Function<Target, String> text) {
		toolTip = text;
	}

	/**
	 * Shows rows.
	 *
	 * @param name what stands in the corner above the lanes
	 */
	void show(AlignedMaps aligned, List<Strip> rows, String name) {
		maps = aligned;
		strips = rows;
		corner = name;
		updateBars();
		control.redraw();
	}

	void setZoom(double factor) {
		zoom = factor;
		updateBars();
		control.redraw();
	}

	/** Shows what is selected; elements of either journey. */
	void select(Set<EObject> elements) {
		selected = elements;
		control.redraw();
	}

	/** The first visible pixel of the rows at 100 %. */
	Point origin() {
		return new Point(position(control.getHorizontalBar()), position(control.getVerticalBar()));
	}

	/** Scrolls, without telling the listener. */
	void scrollTo(Point origin) {
		control.getHorizontalBar().setSelection((int) Math.round(origin.x * zoom));
		control.getVerticalBar().setSelection((int) Math.round(origin.y * zoom));
		control.redraw();
	}

	/** Scrolls so that a box of a map is in view. */
	void reveal(Side side, Box box, boolean heading) {
		MapLayout layout = maps.layout(side);
		int x = rightToLeft() ? gridWidth() - (box.right() - layout.grid().x()) : box.x() - layout.grid().x();
		Point origin = origin();
		int viewWidth = length(control.getClientArea().width) - laneWidth();
		int viewHeight = length(control.getClientArea().height) - top();
		origin.x = revealed(origin.x, x, box.width(), viewWidth);
		if (!heading) {
			for (Strip strip : strips) {
				if (strip.side() == side && strip.row() >= 0 && layout.row(strip.row()).y() <= box.y()
						&& box.y() < layout.row(strip.row()).bottom()) {
					origin.y = revealed(origin.y, strip.top() + box.y() - layout.row(strip.row()).y(), box.height(), viewHeight);
				}
			}
		}
		scrollTo(origin);
		scrolled.run();
	}

	private static int revealed(int origin, int start, int length, int view) {
		int margin = Math.max(0, Math.min(NAME, (view - length) / 2));
		if (start - margin < origin) {
			return Math.max(0, start - margin);
		}
		return start + length + margin > origin + view ? start + length + margin - view : origin;
	}

	private int position(ScrollBar bar) {
		return (int) Math.round(bar.getSelection() / zoom);
	}

	private int length(int pixels) {
		return (int) Math.round(pixels / zoom);
	}

	private boolean rightToLeft() {
		return maps.layout(headerSide).content().isRightToLeft();
	}

	private int laneWidth() {
		return Math.max(maps.layout(Side.LEFT).laneHeaders().width(), maps.layout(Side.RIGHT).laneHeaders().width());
	}

	private int gridWidth() {
		return Math.max(maps.layout(Side.LEFT).grid().width(), maps.layout(Side.RIGHT).grid().width());
	}

	/** The height of the strip of stages and steps, which all maps of a picture have in common. */
	private int top() {
		return Math.max(NAME, maps.layout(headerSide).header().height());
	}

	private void updateBars() {
		if (maps == null || control.isDisposed()) {
			return;
		}
		int height = strips.isEmpty() ? 0 : strips.getLast().bottom();
		update(control.getHorizontalBar(), control.getClientArea().width - pixels(laneWidth()), pixels(gridWidth()));
		update(control.getVerticalBar(), control.getClientArea().height - pixels(top()), pixels(height));
	}

	private static void update(ScrollBar bar, int visible, int all) {
		int thumb = Math.max(1, Math.min(visible, all));
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, all - thumb)), 0, Math.max(1, all), thumb, LINE,
				Math.max(LINE, thumb - LINE));
		bar.setVisible(all > visible);
	}

	private int pixels(int length) {
		return (int) Math.round(length * zoom);
	}

	private void moved() {
		control.redraw();
		scrolled.run();
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			zoomed.accept(event.count > 0);
		}
	}

	private void key(Event event) {
		Point origin = origin();
		int page = Math.max(LINE, length(control.getClientArea().height) - top() - LINE);
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> origin.x += rightToLeft() ? LINE : -LINE;
		case SWT.ARROW_RIGHT -> origin.x += rightToLeft() ? -LINE : LINE;
		case SWT.ARROW_UP -> origin.y -= LINE;
		case SWT.ARROW_DOWN -> origin.y += LINE;
		case SWT.PAGE_UP -> origin.y -= page;
		case SWT.PAGE_DOWN -> origin.y += page;
		case SWT.HOME -> origin.x = 0;
		case SWT.END -> origin.x = gridWidth();
		default -> {
			return;
		}
		}
		scrollTo(new Point(Math.max(0, origin.x), Math.max(0, origin.y)));
		scrolled.run();
	}

	/** How far a map is moved to stand in the picture, below and beside its headers. */
	private Point offset(Side side, int width) {
		MapLayout layout = maps.layout(side);
		int x = rightToLeft() ? width - laneWidth() - layout.grid().width() + origin().x : laneWidth() - origin().x;
		return new Point(x - layout.grid().x(), top() - origin().y);
	}

	private void paint(GC gc) {
		if (maps != null) {
			drawing.paint(gc, zoom, this::paint);
		}
	}

	private void paint(io.cxstudio.drawing.Canvas canvas) {
		int width = (int) Math.ceil(control.getClientArea().width / zoom);
		int height = (int) Math.ceil(control.getClientArea().height / zoom);
		Look header = look(headerSide);
		canvas.fillRectangle(0, 0, width, height, header.palette().canvas());
		int lanes = laneWidth();
		int gridX = header.rightToLeft() ? 0 : lanes;
		int laneX = header.rightToLeft() ? width - lanes : 0;
		for (Strip strip : strips) {
			int y = top() + strip.top() - origin().y;
			if (y < height && y + strip.height() > top()) {
				paint(canvas, strip, new Box(gridX, top(), width - lanes, height - top()), new Box(laneX, top(), lanes, height - top()), width);
				if (strip.last() && maps.isLaneByLane()) {
					canvas.fillRectangle(0, Math.max(top(), y + strip.height() - 2), width, 2, header.palette().line());
				}
			}
		}
		canvas.fillRectangle(0, 0, width, top(), header.palette().canvas());
		canvas.push();
		canvas.clip(gridX, 0, width - lanes, top());
		Point offset = offset(headerSide, width);
		int headerTop = maps.layout(headerSide).header().y();
		canvas.translate(offset.x, -headerTop);
		new StripPainter(maps, headerSide, header, selected).paintHeader(canvas,
				new Box(gridX - offset.x, headerTop, width - lanes, maps.layout(headerSide).header().height()));
		canvas.pop();
		// The bar of a stage that is scrolled below the corner shows on the wrong side of the clip.
		canvas.fillRectangle(laneX, 0, lanes, top(), header.palette().canvas());
		canvas.fillRectangle(0, top() - 1.0, width, 1, header.palette().grid());
		StripPainter.paintCorner(canvas, header, new Box(laneX, 0, lanes, top()), corner);
	}

	private void paint(io.cxstudio.drawing.Canvas canvas, Strip strip, Box grid, Box lanes, int width) {
		if (strip.row() < 0) {
			return;
		}
		MapLayout layout = maps.layout(strip.side());
		StripPainter painter = new StripPainter(maps, strip.side(), look(strip.side()), selected);
		Box row = layout.row(strip.row());
		int dy = top() + strip.top() - origin().y - row.y();
		Point offset = offset(strip.side(), width);
		canvas.push();
		canvas.clip(grid.x(), grid.y(), grid.width(), grid.height());
		canvas.clip(grid.x(), row.y() + dy, grid.width(), row.height());
		canvas.translate(offset.x, dy);
		int first = Math.max(row.y(), grid.y() - dy);
		int last = Math.min(row.bottom(), grid.bottom() - dy);
		painter.paintRow(canvas, strip.row(), new Box(grid.x() - offset.x, first, grid.width(), Math.max(0, last - first)));
		canvas.pop();
		canvas.push();
		canvas.clip(lanes.x(), lanes.y(), lanes.width(), lanes.height());
		canvas.clip(lanes.x(), row.y() + dy, lanes.width(), row.height());
		Box header = layout.laneHeader(strip.row());
		canvas.fillRectangle(lanes.x(), row.y() + dy, lanes.width(), row.height(), drawing.palette().canvas());
		canvas.translate(rightToLeft() ? lanes.right() - header.right() : lanes.x() - header.x(), dy);
		painter.paintLaneHeader(canvas, strip.row());
		canvas.pop();
	}

	private Look look(Side side) {
		MapContent content = maps.layout(side).content();
		return new Look(drawing.palette(), drawing.measurer(), content.isRightToLeft(), Detail.at(zoom), content.words());
	}

	/** What stands at a point of the control: a card. */
	private Optional<Target> target(int pixelX, int pixelY) {
		if (maps == null) {
			return Optional.empty();
		}
		int x = length(pixelX);
		int y = length(pixelY);
		int width = length(control.getClientArea().width);
		boolean inGrid = y >= top() && (rightToLeft() ? x < width - laneWidth() : x >= laneWidth());
		for (Strip strip : inGrid ? strips : List.<Strip>of()) {
			int top = top() + strip.top() - origin().y;
			if (strip.row() >= 0 && y >= top && y < top + strip.height()) {
				MapLayout layout = maps.layout(strip.side());
				Optional<Card> card = new HitTest(layout).card(x - offset(strip.side(), width).x,
						y - top + layout.row(strip.row()).y());
				return card.map(copy -> new Target(strip.side(), maps.journey(strip.side()).original(copy)));
			}
		}
		return Optional.empty();
	}

	private void showToolTip(Event event) {
		String text = target(event.x, event.y).map(toolTip).orElse(null);
		if (!Objects.equals(text, control.getToolTipText())) {
			control.setToolTipText(text);
		}
	}

	/** Where an element is seen on the screen; empty where it is not drawn. */
	Optional<Point> place(Side side, EObject element) {
		return maps.box(side, element).flatMap(box -> strips.stream()
				.filter(strip -> strip.side() == side && strip.row() >= 0 && maps.layout(side).row(strip.row()).y() <= box.y()
						&& box.y() < maps.layout(side).row(strip.row()).bottom())
				.findFirst().map(strip -> {
					int x = box.x() + box.width() / 2 + offset(side, length(control.getClientArea().width)).x;
					int y = box.y() + box.height() / 2 - maps.layout(side).row(strip.row()).y() + strip.top() + top() - origin().y;
					return control.toDisplay(pixels(x), pixels(y));
				}));
	}
}
