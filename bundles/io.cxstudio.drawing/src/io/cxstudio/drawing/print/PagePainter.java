/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.print;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.TextMeasurer;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.drawing.map.HeaderPainter;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.drawing.map.TextPainter;

/**
 * Paints the pages of a map. The canvas counts in pixels of the map, its origin is the top left corner of the paper: on a device with so many dots an inch,
 * a pixel takes {@code dots / 96 * pages.scale()} of them.
 */
public final class PagePainter {

    /** Letters are smaller than can be read from here down: 12 pixels are 9 points, a seventh of which is a stroke. */
    private static final double TEXT_FROM = 0.2;
    private static final double FULL_FROM = 0.35;
    /** Of the line at the bottom, in pixels at 100 %. */
    private static final double FOOTER_SIZE = 10;
    private static final double FOOTER_LINE = 16;

    private final MapPages pages;
    private final MapLayout layout;
    private final Look look;
    private final ParkedOnPaper parked;

    /**
     * Paints these pages, in the colours for {@linkplain Palette#PAPER paper}.
     *
     * @param pages    the pages, not null
     * @param measurer the sizes of text on the canvas, not null
     */
    public PagePainter(MapPages pages, TextMeasurer measurer) {
        this.pages = pages;
        layout = pages.layout();
        parked = new ParkedOnPaper(layout);
        MapContent content = layout.content();
        Detail detail = pages.scale() >= FULL_FROM ? Detail.FULL : pages.scale() >= TEXT_FROM ? Detail.TEXT : Detail.FAR;
        look = new Look(Palette.PAPER, measurer, content.isRightToLeft(), detail, content.words());
    }

    /**
     * Paints a page.
     *
     * @param canvas where, not null
     * @param page   one of the pages, not null
     */
    public void paint(Canvas canvas, MapPage page) {
        double margin = pages.setup().margin() * MapPages.PIXELS / pages.scale();
        double width = pages.contentWidth(pages.scale());
        double height = pages.contentHeight(pages.scale());
        canvas.push();
        canvas.translate(margin, margin);
        canvas.push();
        canvas.clip(0, 0, width, height);
        if (pages.isRepeating()) {
            paintWithHeadings(canvas, page, (int) width);
        } else {
            paintPart(canvas, page, (int) width);
        }
        canvas.pop();
        if (pages.setup().footer()) {
            paintFooter(canvas, page, width, height);
        }
        canvas.pop();
    }

    /** A part of the cells, with the headings of its stages, steps and lanes. */
    private void paintWithHeadings(Canvas canvas, MapPage page, int width) {
        Box part = page.part();
        Box header = layout.header();
        int lanes = layout.laneHeaders().width();
        int top = page.row() == 0 ? header.y() : 0;
        int cells = look.rightToLeft() ? width - lanes - part.width() : lanes;
        if (page.row() == 0 && page.column() == 0) {
            HeaderPainter.paintTitle(canvas, look, layout.content(), new Box(0, 0, width, header.y()));
        }
        Box headings = new Box(part.x(), header.y(), part.width(), header.height());
        region(canvas, headings, cells, top, () -> paintTop(canvas, headings));
        Box names = new Box(layout.laneHeaders().x(), part.y(), lanes, part.height());
        int leading = look.rightToLeft() ? width - lanes : 0;
        region(canvas, names, leading, top + header.height(), () -> MapPainter.paintLaneHeaders(canvas, look, layout, names));
        canvas.fillRectangle(leading, top + header.height() - 1.0, lanes, 1, look.palette().grid());
        region(canvas, part, cells, top + header.height(), () -> paintBody(canvas, part));
    }

    /** A part of the map as it is. */
    private void paintPart(Canvas canvas, MapPage page, int width) {
        Box part = page.part();
        int left = look.rightToLeft() ? width - part.width() : 0;
        region(canvas, part, left, 0, () -> {
            if (part.y() < layout.header().y()) {
                HeaderPainter.paintTitle(canvas, look, layout.content(), layout.title());
            }
            if (part.y() < layout.header().bottom()) {
                paintTop(canvas, part);
            }
            MapPainter.paintLaneHeaders(canvas, look, layout, part);
            int top = Math.max(part.y(), layout.header().bottom());
            paintBody(canvas, new Box(part.x(), top, part.width(), Math.max(0, part.bottom() - top)));
        });
    }

    private void paintTop(Canvas canvas, Box part) {
        MapPainter.paintHeadings(canvas, look, layout, part);
        if (pages.setup().parkingLot() && layout.parkingLot().intersects(part)) {
            parked.paintHeading(canvas, look);
        }
    }

    private void paintBody(Canvas canvas, Box part) {
        MapPainter.paintGrid(canvas, look, layout, part);
        if (pages.setup().parkingLot() && layout.parkingLot().width() > 0 && part.x() < layout.parkingLot().right()
                && part.right() > layout.parkingLot().x()) {
            parked.paintCards(canvas, look, part);
        }
    }

    private static void region(Canvas canvas, Box part, double x, double y, Runnable painting) {
        canvas.push();
        canvas.clip(x, y, part.width(), part.height());
        canvas.translate(x - part.x(), y - part.y());
        painting.run();
        canvas.pop();
    }

    /** As large on paper whatever the scale of the map is. */
    private void paintFooter(Canvas canvas, MapPage page, double width, double height) {
        double unit = 1 / pages.scale();
        TextStyle style = TextStyle.SMALL.sized(FOOTER_SIZE * unit);
        LineBreaker breaker = new LineBreaker(look.measurer());
        String number = look.words().text("page", look.words().number(page.number()), look.words().number(pages.pages().size()));
        double taken = look.measurer().width(number, style);
        int top = (int) Math.round(height + (MapPages.FOOTER * MapPages.PIXELS - FOOTER_LINE) * unit);
        Box line = new Box(0, top, (int) width, (int) Math.round(FOOTER_LINE * unit));
        String subtitle = layout.content().subtitle();
        String name = subtitle.isBlank() ? layout.content().title() : layout.content().title() + " \u00B7 " + subtitle;
        WrappedText shortened = breaker.wrapLimited(name, style, Math.max(unit, width - taken - 2 * FOOTER_LINE * unit), 1, look.rightToLeft());
        if (!shortened.lines().isEmpty()) {
            TextPainter.line(canvas, look, shortened.lines().getFirst().text(), line, style, look.palette().mutedInk());
        }
        Box end = new Box((int) look.trailing(line, 0, taken), line.y(), (int) Math.ceil(taken), line.height());
        TextPainter.line(canvas, look, number, end, style, look.palette().mutedInk());
    }
}
