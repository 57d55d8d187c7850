/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.printing.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

import io.cxstudio.diagram.WindowDrawing;
import io.cxstudio.drawing.print.MapPage;
import io.cxstudio.drawing.print.MapPages;
import io.cxstudio.drawing.print.PagePainter;

/**
 * Shows the pages as they lie beside and below each other, or one of them as large as it can be. Pictures of pages are painted one after the other, between
 * which the window answers.
 */
final class PagePreview {

	private static final int GAP = 12;
	private static final double DOTS = 96;
	private static final double MILLIMETRES = 25.4;

	private final Canvas control;
	private final WindowDrawing drawing;
	private final Map<MapPage, Image> pictures = new HashMap<>();
	private final Runnable changed;
	private MapPages pages;
	private PagePainter painter;
	private int chosen;
	private boolean single;
	private boolean painting;

	/**
	 * @param changed is told when another page is shown
	 */
	PagePreview(Composite parent, Runnable changed) {
		this.changed = changed;
		control = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER | SWT.NO_BACKGROUND | SWT.LEFT_TO_RIGHT);
		drawing = new WindowDrawing(control, palette -> control.redraw());
		control.addListener(SWT.Paint, event -> paint(event.gc));
		control.addListener(SWT.Resize, event -> forget());
		control.addListener(SWT.KeyDown, this::key);
		control.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		control.addListener(SWT.MouseDown, event -> {
			control.setFocus();
			at(event.x, event.y);
		});
		control.addListener(SWT.MouseDoubleClick, event -> toggle());
		control.addListener(SWT.MouseVerticalWheel, event -> choose(chosen + (event.count > 0 ? -1 : 1)));
		control.addListener(SWT.FocusIn, event -> control.redraw());
		control.addListener(SWT.FocusOut, event -> control.redraw());
		control.addListener(SWT.Dispose, event -> forget());
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = where();
			}
		});
	}

	Canvas control() {
		return control;
	}

	WindowDrawing drawing() {
		return drawing;
	}

	/** Shows other pages. */
	void show(MapPages other) {
		pages = other;
		painter = new PagePainter(other, drawing.measurer());
		chosen = Math.min(chosen, other.pages().size() - 1);
		forget();
		changed.run();
	}

	boolean isSingle() {
		return single;
	}

	/** Shows one page instead of all, or all again. */
	void toggle() {
		single = !single;
		forget();
		changed.run();
	}

	/** Goes to a page, or to the first or last one beyond the ends. */
	void choose(int page) {
		int next = Math.clamp(page, 0, pages.pages().size() - 1);
		if (next != chosen) {
			chosen = next;
			control.redraw();
			changed.run();
		}
	}

	int chosen() {
		return chosen;
	}

	/** Which page is shown, in words. */
	String where() {
		return NLS.bind(Messages.page, chosen + 1, pages.pages().size());
	}

	private void key(Event event) {
		boolean mirrored = pages.layout().content().isRightToLeft();
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> choose(chosen + (mirrored ? 1 : -1));
			case SWT.ARROW_RIGHT -> choose(chosen + (mirrored ? -1 : 1));
			case SWT.ARROW_UP -> chooseBeside(-1);
			case SWT.ARROW_DOWN -> chooseBeside(1);
			case SWT.PAGE_UP -> choose(chosen - 1);
			case SWT.PAGE_DOWN -> choose(chosen + 1);
			case SWT.HOME -> choose(0);
			case SWT.END -> choose(pages.pages().size() - 1);
			case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> toggle();
			default -> {
				// Any other key is for somebody else.
			}
		}
	}

	private void chooseBeside(int down) {
		MapPage from = pages.pages().get(chosen);
		pages.pages().stream().filter(page -> page.column() == from.column() && page.row() == from.row() + down).findFirst()
				.ifPresent(page -> choose(page.number() - 1));
	}

	private void at(int x, int y) {
		for (MapPage page : pages.pages()) {
			if (isShown(page) && place(page).contains(x, y)) {
				choose(page.number() - 1);
			}
		}
	}

	private boolean isShown(MapPage page) {
		return !single || page.number() - 1 == chosen;
	}

	/** How many pixels of the preview a millimetre of paper takes. */
	private double zoom() {
		Point size = control.getSize();
		int across = single ? 1 : pages.across();
		int down = single ? 1 : pages.down();
		double width = (size.x - GAP * (across + 1.0)) / (across * pages.setup().width());
		double height = (size.y - GAP * (down + 1.0)) / (down * pages.setup().height());
		return Math.max(0.02, Math.min(width, height));
	}

	private Rectangle place(MapPage page) {
		double zoom = zoom();
		int across = single ? 1 : pages.across();
		int down = single ? 1 : pages.down();
		int width = (int) (pages.setup().width() * zoom);
		int height = (int) (pages.setup().height() * zoom);
		int column = single ? 0 : pages.layout().content().isRightToLeft() ? across - 1 - page.column() : page.column();
		int row = single ? 0 : page.row();
		Point size = control.getSize();
		int left = (size.x - across * width - (across - 1) * GAP) / 2;
		int top = (size.y - down * height - (down - 1) * GAP) / 2;
		return new Rectangle(left + column * (width + GAP), top + row * (height + GAP), width, height);
	}

	private void paint(GC gc) {
		Display display = control.getDisplay();
		gc.setBackground(display.getSystemColor(SWT.COLOR_WIDGET_LIGHT_SHADOW));
		gc.fillRectangle(control.getClientArea());
		if (pages == null) {
			return;
		}
		for (MapPage page : pages.pages()) {
			if (isShown(page)) {
				paint(gc, page);
			}
		}
		paintNext();
	}

	private void paint(GC gc, MapPage page) {
		Display display = control.getDisplay();
		Rectangle place = place(page);
		gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(place);
		Image picture = pictures.get(page);
		if (picture != null) {
			Rectangle all = picture.getBounds();
			gc.drawImage(picture, 0, 0, all.width, all.height, place.x, place.y, place.width, place.height);
		}
		boolean marked = !single && page.number() - 1 == chosen && pages.pages().size() > 1;
		Color line = display.getSystemColor(marked ? SWT.COLOR_LIST_SELECTION : SWT.COLOR_WIDGET_NORMAL_SHADOW);
		gc.setForeground(line);
		gc.setLineWidth(marked ? control.isFocusControl() ? 3 : 2 : 1);
		gc.drawRectangle(place.x - 1, place.y - 1, place.width + 1, place.height + 1);
	}

	private void paintNext() {
		if (!painting && pages.pages().stream().anyMatch(page -> isShown(page) && !pictures.containsKey(page))) {
			painting = true;
			control.getDisplay().asyncExec(() -> {
				painting = false;
				if (!control.isDisposed()) {
					pages.pages().stream().filter(page -> isShown(page) && !pictures.containsKey(page)).findFirst().ifPresent(this::makePicture);
				}
			});
		}
	}

	private void makePicture(MapPage page) {
		Rectangle place = place(page);
		double magnification = control.getMonitor().getZoom() / 100.0;
		Image image = new Image(control.getDisplay(), Math.max(1, (int) (place.width * magnification)), Math.max(1, (int) (place.height * magnification)));
		GC gc = new GC(image);
		try {
			gc.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_WHITE));
			gc.fillRectangle(image.getBounds());
			double dots = zoom() * magnification * MILLIMETRES;
			drawing.paint(gc, dots / DOTS * pages.scale(), canvas -> painter.paint(canvas, page));
		} finally {
			gc.dispose();
		}
		pictures.put(page, image);
		control.redraw();
	}

	private void forget() {
		pictures.values().forEach(Image::dispose);
		pictures.clear();
		if (!control.isDisposed()) {
			control.redraw();
		}
	}
}
