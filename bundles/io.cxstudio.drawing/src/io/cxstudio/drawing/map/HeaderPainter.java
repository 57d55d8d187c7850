/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.CardKind;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Outline;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;

/** Paints what stands around the grid: title, phases, stages, steps and lane headers. */
public final class HeaderPainter {

    private static final TextStyle FAR_STAGE = new TextStyle(22, true);
    private static final int STAGE_BAR = 4;
    private static final double DOT_RADIUS = 4;
    private static final int SUBTITLE_TOP = 32;
    private static final int PILL_PADDING = 10;
    private static final int FAR_BAR = 6;
    private static final int FAR_LANE_HEIGHT = 48;
    private static final double FOLDED_OPACITY = 0.18;
    private static final int FOLDED_WIDTH = 28;

    private HeaderPainter() {
    }

    /**
     * Paints the title, whose journey it is, and whether it is today's or tomorrow's.
     *
     * @param canvas  where, not null
     * @param look    how, not null
     * @param content the map, not null
     * @param box     where, not null
     */
    public static void paintTitle(Canvas canvas, Look look, MapContent content, Box box) {
        Palette palette = look.palette();
        LineBreaker breaker = new LineBreaker(look.measurer());
        String kind = content.kindWord();
        int pill = (int) Math.ceil(look.measurer().width(kind, TextStyle.SUBTITLE)) + 2 * PILL_PADDING;
        Box line = new Box(box.x() + Distances.MARGIN, box.y() + 8, box.width() - 2 * Distances.MARGIN, 24);
        String title = oneLine(breaker, look, content.title(), TextStyle.TITLE, line.width() - pill - Distances.MARGIN);
        double width = look.measurer().width(title, TextStyle.TITLE);
        TextPainter.line(canvas, look, title, line, TextStyle.TITLE, palette.ink());
        Box below = new Box(line.x(), box.y() + SUBTITLE_TOP, line.width(), 16);
        String subtitle = oneLine(breaker, look, content.subtitle(), TextStyle.SUBTITLE, line.width());
        TextPainter.line(canvas, look, subtitle, below, TextStyle.SUBTITLE, palette.mutedInk());
        Box around = new Box((int) look.leading(line, Math.ceil(width) + Distances.MARGIN, pill), box.y() + 10, pill, 20);
        canvas.fillRoundRectangle(around.x(), around.y(), pill, around.height(), 10, palette.line());
        canvas.fillRoundRectangle(around.x() + 1, around.y() + 1, pill - 2, around.height() - 2, 9, palette.strip());
        TextPainter.line(canvas, look, kind, around.inset(PILL_PADDING, 0), TextStyle.SUBTITLE, palette.mutedInk());
    }

    private static String oneLine(LineBreaker breaker, Look look, String text, TextStyle style, double width) {
        WrappedText line = breaker.wrapLimited(text, style, width, 1, look.rightToLeft());
        return line.lines().isEmpty() ? "" : line.lines().getFirst().text();
    }

    /**
     * Paints the band of a phase.
     *
     * @param canvas  where, not null
     * @param look    how, not null
     * @param heading the phase, not null
     */
    public static void paintPhase(Canvas canvas, Look look, Heading<Phase> heading) {
        Box box = heading.box();
        Colour own = Colour.parse(heading.element().getColour(), null);
        Colour rule = own == null ? look.palette().line() : look.palette().readable(own);
        canvas.fillRectangle(box.x() + Distances.CELL_MARGIN, box.bottom() - 4, box.width() - 2 * Distances.CELL_MARGIN, 2, rule);
        Box text = new Box(box.x() + Distances.CELL_MARGIN, box.y() + 2, box.width() - 2 * Distances.CELL_MARGIN, heading.text().height());
        TextPainter.paint(canvas, look, heading.text(), text, 0, TextStyle.BAND, look.palette().mutedInk());
    }

    /**
     * Paints the header of a stage.
     *
     * @param canvas  where, not null
     * @param look    how, not null
     * @param heading the stage, not null
     * @param tone    the colour of its bar, see {@link #stageTone(MapContent, Stage, Palette)}; not null
     */
    public static void paintStage(Canvas canvas, Look look, Heading<Stage> heading, Colour tone) {
        Palette palette = look.palette();
        Box box = heading.box().inset(Distances.CELL_MARGIN, Distances.STAGE_MARGIN);
        canvas.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), Distances.CARD_RADIUS, palette.line());
        canvas.fillRoundRectangle(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2, Distances.CARD_RADIUS - 1, palette.card());
        canvas.push();
        canvas.clip(look.leading(box, 0, STAGE_BAR), box.y(), STAGE_BAR, box.height());
        canvas.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), Distances.CARD_RADIUS, tone);
        canvas.pop();
        if (look.detail() == Detail.FAR) {
            paintFarName(canvas, look, heading.element().getName(), box);
            return;
        }
        WrappedText text = heading.text();
        Box lines = new Box(box.x() + Distances.CARD_PADDING, box.y() + (box.height() - text.height()) / 2, box.width() - 2 * Distances.CARD_PADDING,
                text.height());
        TextPainter.paint(canvas, look, text, lines, 0, TextStyle.STAGE, palette.ink());
    }

    /** From far away a name is set as large as its box allows, on one line. */
    private static void paintFarName(Canvas canvas, Look look, String name, Box box) {
        double room = box.width() - Distances.MARGIN;
        String text = name == null ? "" : name.strip().lines().findFirst().orElse("");
        double width = look.measurer().width(text, FAR_STAGE);
        double size = width <= room ? FAR_STAGE.size() : Math.max(TextStyle.STAGE.size(), FAR_STAGE.size() * room / width);
        canvas.push();
        canvas.clip(box.x(), box.y(), box.width(), box.height());
        TextPainter.line(canvas, look, text, box.inset(Distances.CARD_PADDING, 0), FAR_STAGE.sized(size), look.palette().ink());
        canvas.pop();
    }

    /**
     * The colour of a stage: its own, or that of its type.
     *
     * @param content the map, not null
     * @param stage   the stage, not null
     * @param palette the theme, not null
     * @return not null
     */
    public static Colour stageTone(MapContent content, Stage stage, Palette palette) {
        if (Colour.parse(stage.getColour(), null) != null) {
            return palette.tone(stage.getColour(), null);
        }
        return content.catalog().stageType(stage.getTypeId()).map(type -> palette.tone(type.colour(), type.colourDark())).orElse(palette.mutedInk());
    }

    /**
     * Where the sign stands that collapses or expands a stage.
     *
     * @param look  how, not null
     * @param stage the header of the stage, not null
     * @return a square within it, not null
     */
    public static Box stageTwisty(Look look, Box stage) {
        int x = (int) look.trailing(stage, Distances.CELL_MARGIN + Distances.TWISTY / 2.0, Distances.TWISTY);
        return new Box(x, stage.y() + (stage.height() - Distances.TWISTY) / 2, Distances.TWISTY, Distances.TWISTY);
    }

    /**
     * Where the sign stands that collapses or expands a step: in the margin behind the first line of its name.
     *
     * @param look how, not null
     * @param step the header of the step, not null
     * @return a square within it, not null
     */
    public static Box stepTwisty(Look look, Box step) {
        int y = step.y() + Distances.STEP_PADDING + (LineBreaker.LINE_HEIGHT - Distances.TWISTY) / 2;
        return new Box((int) look.trailing(step, 0, Distances.TWISTY), y, Distances.TWISTY, Distances.TWISTY);
    }

    /**
     * Where the sign stands that collapses or expands a lane.
     *
     * @param look how, not null
     * @param row  the lane, not null
     * @param lane the header of the lane, not null
     * @return a square within it, before the dot; not null
     */
    public static Box laneTwisty(Look look, LaneRow row, Box lane) {
        int middle = lane.y() + firstLine(row) + row.header().lineHeight() / 2;
        return new Box((int) look.leading(lane, 0, Distances.TWISTY), middle - Distances.TWISTY / 2, Distances.TWISTY, Distances.TWISTY);
    }

    /**
     * Paints the sign that collapses and expands: it points down when what it belongs to is open, and to the end of the line when that is collapsed.
     *
     * @param canvas    where, not null
     * @param look      how, not null
     * @param box       the square, not null
     * @param collapsed whether it is collapsed
     */
    public static void paintTwisty(Canvas canvas, Look look, Box box, boolean collapsed) {
        if (look.detail() == Detail.FAR) {
            return;
        }
        double x = box.x() + box.width() / 2.0;
        double y = box.y() + box.height() / 2.0;
        double on = look.rightToLeft() ? -1 : 1;
        Outline sign = collapsed ? new Outline().moveTo(x - 1.5 * on, y - 3.5).lineTo(x + 2 * on, y).lineTo(x - 1.5 * on, y + 3.5)
                : new Outline().moveTo(x - 3.5, y - 1.5).lineTo(x, y + 2).lineTo(x + 3.5, y - 1.5);
        canvas.draw(sign, new Stroke(look.palette().mutedInk(), 1.4));
    }

    /**
     * Paints how many cards are hidden in a cell.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param folded what is hidden, not null
     * @param box    the place of the number on the canvas, not null
     * @param tone   the colour of the lane, not null
     */
    public static void paintFolded(Canvas canvas, Look look, LaneRow.Folded folded, Box box, Colour tone) {
        if (look.detail() == Detail.FAR) {
            canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), look.palette().card().mixed(tone, FOLDED_OPACITY));
            return;
        }
        String count = look.words().number(folded.count());
        double width = Math.max(FOLDED_WIDTH, look.measurer().width(count, TextStyle.BAND) + 2 * Distances.CARD_PADDING);
        double x = look.leading(box, 0, width);
        canvas.fillRoundRectangle(x, box.y() + 2.0, width, box.height() - 4.0, 4, look.palette().canvas().mixed(tone, FOLDED_OPACITY));
        canvas.drawText(count, x + (width - look.measurer().width(count, TextStyle.BAND)) / 2,
                look.measurer().baseline(box.y(), box.height(), TextStyle.BAND), TextStyle.BAND, look.palette().ink(), false);
    }

    /** Where the first line of a lane's name stands below the top of the row. */
    private static int firstLine(LaneRow row) {
        return Math.min(Distances.ROW_MARGIN + Distances.CARD_PADDING_VERTICAL, (row.height() - row.header().lineHeight()) / 2);
    }

    /**
     * Paints the name of a step.
     *
     * @param canvas    where, not null
     * @param look      how, not null
     * @param heading   the step, not null
     * @param collapsed whether the step is collapsed
     */
    public static void paintStep(Canvas canvas, Look look, Heading<Column> heading, boolean collapsed) {
        if (look.detail() == Detail.FAR) {
            return;
        }
        Box text = heading.box().inset(Distances.MARGIN, Distances.STEP_PADDING);
        if (collapsed) {
            int room = heading.box().width() - Distances.CELL_MARGIN - Distances.TWISTY;
            text = new Box((int) look.leading(heading.box(), Distances.CELL_MARGIN, room), text.y(), room, text.height());
        }
        TextPainter.paint(canvas, look, heading.text(), text, 0, TextStyle.STEP, look.palette().mutedInk());
    }

    /**
     * Paints the header of a lane: a dot in its colour, its name, and the numbers of the scale for a lane of emotions.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param row    the lane, not null
     * @param box    where, as tall as the row; not null
     */
    public static void paintLane(Canvas canvas, Look look, LaneRow row, Box box) {
        LaneContent lane = row.content();
        Palette palette = look.palette();
        if (row.emotions() != null) {
            canvas.fillRectangle(box.x(), box.y(), box.width(), box.height() - 1, palette.panel());
        }
        int first = box.y() + firstLine(row);
        double dot = look.leading(box, Distances.MARGIN, 2 * DOT_RADIUS) + DOT_RADIUS;
        if (look.detail() == Detail.FAR) {
            canvas.fillRectangle(look.leading(box, 0, FAR_BAR), box.y() + 2.0, FAR_BAR, box.height() - 4.0, lane.tone(palette));
            paintFarName(canvas, look, lane.name(), new Box(box.x(), box.y(), box.width(), Math.min(box.height(), FAR_LANE_HEIGHT)));
            return;
        }
        canvas.fill(Outline.circle(dot, first + row.header().lineHeight() / 2.0, DOT_RADIUS), lane.tone(palette));
        int start = Distances.LANE_NAME_INDENT;
        Box text = new Box(look.rightToLeft() ? box.x() : box.x() + start, first, box.width() - start, row.header().height());
        TextPainter.paint(canvas, look, row.header(), text, 0, TextStyle.LANE, palette.ink());
        if (lane.kind() == CardKind.EMOTION && row.emotions() != null) {
            EmotionPainter.paintScale(canvas, look, row.emotions(), box);
        } else if (lane.icon() != null && look.detail() == Detail.FULL) {
            double top = first + (row.header().lineHeight() - Distances.ICON) / 2.0;
            canvas.drawIcon(lane.icon(), look.trailing(box, Distances.CARD_PADDING, Distances.ICON), top, Distances.ICON, palette.mutedInk());
        }
    }

    /**
     * Paints the line below a row, across headers and cells.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param box    the row or its header, not null
     */
    public static void paintRowLine(Canvas canvas, Look look, Box box) {
        canvas.fillRectangle(box.x(), box.bottom() - 1, box.width(), 1, look.palette().grid());
    }
}
