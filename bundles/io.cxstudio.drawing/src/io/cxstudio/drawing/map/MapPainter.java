/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.model.Card;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import java.util.Map;

/** Paints a whole map, or the part of it that is seen: the order in which the other painters are called. */
public final class MapPainter {

    private static final double RING = 2;
    private static final TextStyle HINT = new TextStyle(13, false);

    private MapPainter() {
    }

    /**
     * Paints a map.
     *
     * @param canvas  where, its origin at the top left corner of the map; not null
     * @param look    how, with the direction and words of the map; not null
     * @param layout  the map, not null
     * @param visible what is seen, in map coordinates; the rest is not painted; not null
     */
    public static void paint(Canvas canvas, Look look, MapLayout layout, Box visible) {
        canvas.fillRectangle(visible.x(), visible.y(), visible.width(), visible.height(), look.palette().canvas());
        HeaderPainter.paintTitle(canvas, look, layout.content(), layout.title());
        paintHeadings(canvas, look, layout, visible);
        paintLaneHeaders(canvas, look, layout, visible);
        paintGrid(canvas, look, layout, visible);
        paintParkingLot(canvas, look, layout);
        paintHint(canvas, look, layout);
    }

    /**
     * Paints the headings of phases, stages and steps.
     *
     * @param canvas  where, its origin at the top left corner of the map; not null
     * @param look    how, not null
     * @param layout  the map, not null
     * @param visible what is seen, in map coordinates; not null
     */
    public static void paintHeadings(Canvas canvas, Look look, MapLayout layout, Box visible) {
        for (Heading<Phase> phase : layout.phases()) {
            if (phase.box().intersects(visible)) {
                HeaderPainter.paintPhase(canvas, look, phase);
            }
        }
        for (Heading<Stage> stage : layout.stages()) {
            if (stage.box().intersects(visible)) {
                HeaderPainter.paintStage(canvas, look, stage, HeaderPainter.stageTone(layout.content(), stage.element(), look.palette()));
                if (layout.options().view().collapsedStages().contains(stage.element())) {
                    HeaderPainter.paintTwisty(canvas, look, HeaderPainter.stageTwisty(look, stage.box()), true);
                }
            }
        }
        for (Heading<Column> step : layout.steps()) {
            if (step.box().intersects(visible)) {
                boolean collapsed = Columns.isFoldedStep(step.element(), layout.options().view());
                HeaderPainter.paintStep(canvas, look, step, collapsed);
                if (collapsed) {
                    HeaderPainter.paintTwisty(canvas, look, HeaderPainter.stepTwisty(look, step.box()), true);
                }
            }
        }
        Box header = layout.header();
        Box lanes = layout.laneHeaders();
        canvas.fillRectangle(Math.min(header.x(), lanes.x()), header.bottom() - 1, header.width() + lanes.width(), 1, look.palette().grid());
    }

    /**
     * Paints the names of lanes.
     *
     * @param canvas  where, its origin at the top left corner of the map; not null
     * @param look    how, not null
     * @param layout  the map, not null
     * @param visible what is seen, in map coordinates; not null
     */
    public static void paintLaneHeaders(Canvas canvas, Look look, MapLayout layout, Box visible) {
        for (int i = 0; i < layout.rows().size(); i++) {
            Box header = layout.laneHeader(i);
            if (header.intersects(visible)) {
                LaneRow row = layout.rows().get(i);
                HeaderPainter.paintLane(canvas, look, row, header);
                if (layout.options().view().collapsedLanes().contains(row.content().lane())) {
                    HeaderPainter.paintTwisty(canvas, look, HeaderPainter.laneTwisty(look, row, header), true);
                }
                HeaderPainter.paintRowLine(canvas, look, header);
            }
        }
    }

    /**
     * Paints the cells with all that stands in them, links and gaps.
     *
     * @param canvas  where, its origin at the top left corner of the map; not null
     * @param look    how, not null
     * @param layout  the map, not null
     * @param visible what is seen, in map coordinates; not null
     */
    public static void paintGrid(Canvas canvas, Look look, MapLayout layout, Box visible) {
        for (int i = 0; i < layout.rows().size(); i++) {
            Box row = layout.row(i);
            if (row.y() < visible.bottom() && row.bottom() > visible.y()) {
                paintRow(canvas, look, layout, i, visible);
            }
        }
        if (layout.options().view().links()) {
            LinkPainter.paintAll(canvas, look, layout, visible);
        }
        if (layout.options().view().gaps()) {
            GapPainter.paintAll(canvas, look, layout, visible);
        }
    }

    private static void paintRow(Canvas canvas, Look look, MapLayout layout, int index, Box visible) {
        LaneRow row = layout.rows().get(index);
        Box box = layout.row(index);
        paintCells(canvas, look, layout, index, visible);
        if (row.emotions() != null) {
            EmotionPainter.paintCurves(canvas, look, row, box, visible);
            for (int i = 0; i < row.emotions().curves().size(); i++) {
                Colour tone = EmotionPainter.tone(look.palette(), row, i);
                row.emotions().curves().get(i).points().forEach(point -> EmotionPainter.paintPoint(canvas, look, point, box, tone, false));
            }
        }
        Colour laneTone = row.content().tone(look.palette());
        row.folded().forEach(folded -> HeaderPainter.paintFolded(canvas, look, folded, folded.box().translated(box.x(), box.y()), laneTone));
        for (MeasureGeometry figure : row.figures()) {
            Box place = figure.box().translated(box.x(), box.y());
            if (place.intersects(visible)) {
                MeasurePainter.paint(canvas, look, figure, place, laneTone);
            }
        }
        for (Map.Entry<Card, CardGeometry> card : row.cards().entrySet()) {
            Box place = row.boxes().get(card.getKey()).translated(box.x(), box.y());
            if (place.intersects(visible)) {
                CardPainter.paint(canvas, look, card.getValue(), place, row.content().tone(card.getValue().content(), look.palette()));
            }
        }
    }

    /**
     * Paints what is behind the cards of a row: the panel of the emotion lane, the halves of cells, the lines between cells and below the row.
     *
     * @param canvas where, its origin at the top left corner of the map; not null
     * @param look   how, not null
     * @param layout the map, not null
     * @param index  the index of the row
     * @param visible what is seen, in map coordinates; lines beyond it are left out; not null
     */
    public static void paintCells(Canvas canvas, Look look, MapLayout layout, int index, Box visible) {
        Box box = layout.row(index);
        LaneRow row = layout.rows().get(index);
        if (row.emotions() != null) {
            EmotionPainter.paintPanel(canvas, look, row, box);
        }
        HalvesPainter.paint(canvas, look, row, box, visible);
        for (Heading<Column> step : layout.steps()) {
            double edge = look.rightToLeft() ? step.box().x() : step.box().right() - 1.0;
            if (edge < visible.right() && edge + 1 > visible.x()) {
                canvas.fillRectangle(edge, box.y(), 1, box.height(), look.palette().grid());
            }
        }
        HeaderPainter.paintRowLine(canvas, look, box);
    }

    /**
     * Paints the parking lot with its cards, if there is one.
     *
     * @param canvas where, its origin at the top left corner of the map; not null
     * @param look   how, not null
     * @param layout the map, not null
     */
    public static void paintParkingLot(Canvas canvas, Look look, MapLayout layout) {
        if (!layout.hasParkingLot()) {
            return;
        }
        paintParkingStrip(canvas, look, layout.parkingLot());
        layout.parkedCards().forEach((card, geometry) -> {
            CardPainter.paint(canvas, look, geometry, layout.card(card).orElseThrow(), parkedTone(layout.content(), card, geometry, look.palette()));
        });
    }

    /**
     * Paints the strip of the parking lot and its name, without cards.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param box    the parking lot, not null
     */
    public static void paintParkingStrip(Canvas canvas, Look look, Box box) {
        paintParkingStrip(canvas, look, box, look.words().text("parkingLot"));
    }

    /**
     * Paints the strip of the parking lot with a text at its top, without cards.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param box    the parking lot, not null
     * @param title  what stands at its top, not null
     */
    public static void paintParkingStrip(Canvas canvas, Look look, Box box, String title) {
        Palette palette = look.palette();
        canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), palette.strip());
        double edge = look.leading(box, 0, 1) + 0.5;
        canvas.drawLine(edge, box.y(), edge, box.bottom(), new Stroke(palette.line(), 1).dashed(3.0, 3.0));
        Box name = new Box(box.x() + Distances.CARD_PADDING, box.y() + 8, box.width() - 2 * Distances.CARD_PADDING, 16);
        TextPainter.line(canvas, look, title, name, TextStyle.BAND, palette.mutedInk());
    }

    /**
     * The colour of a parked card: that of the lane in whose parking lot it waits.
     *
     * @param content  the map, not null
     * @param card     the card, not null
     * @param geometry the card as measured, not null
     * @param palette  the theme, not null
     * @return null if it waits for the whole journey
     */
    public static Colour parkedTone(MapContent content, Card card, CardGeometry geometry, Palette palette) {
        int row = content.row(card.getLane()).orElse(-1);
        if (row >= 0) {
            return content.lanes().get(row).tone(geometry.content(), palette);
        }
        return Colour.parse(geometry.content().colour(), null) == null ? null : palette.tone(geometry.content().colour(), null);
    }

    /**
     * Paints what to do first on a map without stages or lanes; nothing on any other.
     *
     * @param canvas where, its origin at the top left corner of the map; not null
     * @param look   how, not null
     * @param layout the map, not null
     */
    public static void paintHint(Canvas canvas, Look look, MapLayout layout) {
        String key = layout.content().columns().isEmpty() ? "empty.stages" : layout.rows().isEmpty() ? "empty.lanes" : null;
        if (key == null || look.detail() == Detail.FAR) {
            return;
        }
        Box all = layout.bounds();
        int top = layout.header().bottom() + 2 * Distances.MARGIN;
        int width = Math.max(Distances.MOST_HEADER_WIDTH, all.width() - 2 * Distances.MARGIN);
        WrappedText hint = new LineBreaker(look.measurer()).wrap(look.words().text(key), HINT, width, 0, look.rightToLeft());
        TextPainter.centred(canvas, look, hint, new Box(all.x() + Distances.MARGIN, top, width, hint.height()), HINT, look.palette().mutedInk());
    }

    /**
     * Paints the ring around a selected card or header.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param box    what is selected, not null
     */
    public static void paintSelection(Canvas canvas, Look look, Box box) {
        canvas.drawRoundRectangle(box.x(), box.y(), box.width(), box.height(), Distances.CARD_RADIUS, new Stroke(look.palette().selection(), RING));
    }

    /**
     * Paints the ring around the cell under the keyboard's cursor.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param cell   the cell, not null
     */
    public static void paintCursor(Canvas canvas, Look look, Box cell) {
        Box box = cell.inset(2, 2);
        canvas.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), Distances.CARD_RADIUS, look.palette().selection().withOpacity(0.08));
        paintSelection(canvas, look, box);
    }
}
