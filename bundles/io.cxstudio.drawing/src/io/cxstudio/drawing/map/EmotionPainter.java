/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Outline;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Paints the emotion curves: lines, the faint area to the neutral line, faces and labels. */
public final class EmotionPainter {

    private static final double CURVE = 2.4;
    private static final double AREA_OPACITY = 0.12;
    private static final double LABEL_OPACITY = 0.75;
    private static final double LABEL_RADIUS = 4;
    private static final double FACE = 9;
    private static final double FACE_LINE = 1.8;
    /** Curves after the first are told apart by dashes, not by colour alone. */
    private static final List<List<Double>> DASHES = List.of(List.of(), List.of(7.0, 5.0), List.of(1.0, 5.0), List.of(10.0, 4.0, 1.0, 4.0));

    /** Colours of further curves, for a light and a dark card, where the persona has none of its own. */
    private static final List<String[]> OTHER_TONES = List.of(new String[] {"#3B6FB6", "#7FB0F2"}, new String[] {"#7A5BB0", "#B99AF0"},
            new String[] {"#0F7C8A", "#5CC8D6"}, new String[] {"#A23B82", "#E58CC8"});

    private EmotionPainter() {
    }

    /**
     * Paints everything in an emotion lane but its header: panel, neutral line, curves with their faces and labels, and a legend if there are several.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param row    the lane, not null
     * @param box    the row, not null
     */
    public static void paint(Canvas canvas, Look look, LaneRow row, Box box) {
        paintPanel(canvas, look, row, box);
        paintCurves(canvas, look, row, box, box);
        EmotionPlot plot = row.emotions();
        for (int i = 0; i < plot.curves().size(); i++) {
            for (EmotionPlot.Point point : plot.curves().get(i).points()) {
                paintPoint(canvas, look, point, box, tone(look.palette(), row, i), false);
            }
        }
    }

    /**
     * Paints the panel behind the curves and the neutral line.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param row    the lane, not null
     * @param box    the row, not null
     */
    public static void paintPanel(Canvas canvas, Look look, LaneRow row, Box box) {
        EmotionPlot plot = row.emotions();
        canvas.fillRectangle(box.x(), box.y(), box.width(), box.height() - 1, look.palette().panel());
        int neutral = box.y() + plot.y(plot.range().neutral());
        canvas.fillRectangle(box.x(), neutral, box.width(), 1, look.palette().line());
    }

    /**
     * Paints the curves and their areas, and a legend if there are several, without faces.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param row    the lane, not null
     * @param box    the row, not null
     * @param visible what is seen, in the coordinates of the row; pieces beyond it are left out; not null
     */
    public static void paintCurves(Canvas canvas, Look look, LaneRow row, Box box, Box visible) {
        EmotionPlot plot = row.emotions();
        for (int i = 0; i < plot.curves().size(); i++) {
            paintCurve(canvas, plot, plot.curves().get(i), box, visible, tone(look.palette(), row, i), i);
        }
        if (plot.curves().size() > 1 && look.detail() != Detail.FAR) {
            paintLegend(canvas, look, row, box);
        }
    }

    private static void paintCurve(Canvas canvas, EmotionPlot plot, EmotionPlot.Curve curve, Box box, Box visible, Colour tone, int index) {
        List<double[]> points = new ArrayList<>();
        for (EmotionPlot.Point point : curve.points()) {
            if (point.scored()) {
                points.add(new double[] {box.x() + point.x(), box.y() + point.y()});
            }
        }
        points.sort(Comparator.comparingDouble(point -> point[0]));
        for (int i = points.size() - 1; i > 0; i--) {
            if (points.get(i)[0] == points.get(i - 1)[0]) {
                points.remove(i);
            }
        }
        if (points.size() < 2) {
            return;
        }
        double neutral = box.y() + plot.y(plot.range().neutral()) + 0.5;
        EmotionCurve line = new EmotionCurve(points, plot.straight());
        // The dashes of a line that begins elsewhere would jump while the map scrolls.
        boolean dashed = !DASHES.get(index % DASHES.size()).isEmpty();
        int from = dashed ? 0 : line.pieceAt(visible.x() - CURVE);
        int to = dashed ? points.size() - 1 : line.pieceAt(visible.right() + CURVE) + 1;
        double[] first = points.get(from);
        double[] last = points.get(to);
        if (plot.curves().size() == 1) {
            Outline area = new Outline().moveTo(first[0], neutral).lineTo(first[0], first[1]);
            canvas.fill(line.appendTo(area, from, to).lineTo(last[0], neutral).close(), tone.withOpacity(AREA_OPACITY));
        }
        canvas.draw(line.appendTo(new Outline().moveTo(first[0], first[1]), from, to), new Stroke(tone, CURVE, DASHES.get(index % DASHES.size())));
    }

    /**
     * Paints one point: its face, and its label above or below.
     *
     * @param canvas   where, not null
     * @param look     how, not null
     * @param point    the point, not null
     * @param box      the row, not null
     * @param tone     the colour of its curve, see {@link #tone(Palette, LaneRow, int)}; not null
     * @param selected whether it is selected
     */
    public static void paintPoint(Canvas canvas, Look look, EmotionPlot.Point point, Box box, Colour tone, boolean selected) {
        double x = box.x() + point.x();
        double y = box.y() + point.y();
        Palette palette = look.palette();
        if (selected) {
            canvas.fill(Outline.circle(x, y, FACE + 4), palette.selection());
            canvas.fill(Outline.circle(x, y, FACE + 2), palette.panel());
        }
        if (look.detail() == Detail.FAR) {
            canvas.fill(Outline.circle(x, y, FACE), tone);
            return;
        }
        Stroke line = new Stroke(point.scored() ? tone : palette.mutedInk(), FACE_LINE);
        canvas.fill(Outline.circle(x, y, FACE), point.extreme() ? palette.card().mixed(tone, 0.2) : palette.card());
        canvas.draw(Outline.circle(x, y, FACE), point.scored() ? line : line.dashed(2.0, 3.0));
        if (point.scored()) {
            paintFace(canvas, x, y, point.mood(), line);
        }
        if (point.extreme()) {
            paintExtreme(canvas, look, point, x, y, tone);
        }
        Box label = point.labelBox().translated(box.x(), box.y());
        if (label.height() > 0) {
            // Words stay readable where a line runs behind them.
            canvas.fillRoundRectangle(label.x(), label.y(), label.width(), label.height(), LABEL_RADIUS, palette.panel().withOpacity(LABEL_OPACITY));
        }
        TextPainter.centred(canvas, look, point.label(), label, TextStyle.LABEL, palette.ink());
    }

    /** A sign beside the face: up for the peak of the curve, down for its lowest point. */
    private static void paintExtreme(Canvas canvas, Look look, EmotionPlot.Point point, double x, double y, Colour tone) {
        double centre = look.rightToLeft() ? x - FACE - 5 : x + FACE + 5;
        double up = point.peak() ? 1 : -1;
        canvas.fill(new Outline().moveTo(centre, y - 4 * up).lineTo(centre + 3.6, y + 2.4 * up).lineTo(centre - 3.6, y + 2.4 * up).close(), tone);
    }

    /** Two eyes and a mouth that is bent by how good it is. */
    private static void paintFace(Canvas canvas, double x, double y, double mood, Stroke line) {
        canvas.fill(Outline.circle(x - 3, y - 2.4, 1.2), line.colour());
        canvas.fill(Outline.circle(x + 3, y - 2.4, 1.2), line.colour());
        double bend = mood * 3.4;
        double ends = y + 3.2 - bend / 2;
        double middle = y + 3.2 + bend / 2;
        double control = ends + (middle - ends) * 4 / 3;
        canvas.draw(new Outline().moveTo(x - 4, ends).curveTo(x - 2.2, control, x + 2.2, control, x + 4, ends), new Stroke(line.colour(), 1.5));
    }

    /**
     * Paints the numbers of the scale at the trailing edge of the lane's header.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param plot   the plot, not null
     * @param header the header of the lane, not null
     */
    static void paintScale(Canvas canvas, Look look, EmotionPlot plot, Box header) {
        EmotionRange range = plot.range();
        boolean signed = range.minimum() < 0;
        for (double score : new double[] {range.maximum(), range.neutral(), range.minimum()}) {
            String text = look.words().score(score, signed);
            double width = look.measurer().width(text, TextStyle.SMALL);
            double baseline = look.measurer().baseline(header.y() + plot.y(score) - 8.0, 16, TextStyle.SMALL);
            canvas.drawText(text, look.trailing(header, Distances.CARD_PADDING, width), baseline, TextStyle.SMALL, look.palette().mutedInk(), false);
        }
    }

    private static void paintLegend(Canvas canvas, Look look, LaneRow row, Box box) {
        double offset = Distances.MARGIN;
        List<EmotionPlot.Curve> curves = row.emotions().curves();
        for (int i = 0; i < curves.size(); i++) {
            if (curves.get(i).points().stream().noneMatch(EmotionPlot.Point::scored)) {
                continue;
            }
            String name = curves.get(i).persona() == null ? look.words().text("curve.everybody") : curves.get(i).persona().getName();
            String shown = name == null ? "" : name;
            double width = look.measurer().width(shown, TextStyle.LABEL);
            double start = look.leading(box, offset, 24);
            Stroke stroke = new Stroke(tone(look.palette(), row, i), CURVE, DASHES.get(i % DASHES.size()));
            canvas.drawLine(start, box.y() + 14, start + 24, box.y() + 14, stroke);
            double baseline = look.measurer().baseline(box.y() + 6, 16, TextStyle.LABEL);
            canvas.drawText(shown, look.leading(box, offset + 30, width), baseline, TextStyle.LABEL, look.palette().mutedInk(), look.rightToLeft());
            offset += 30 + width + 20;
        }
    }

    /**
     * The colour of a curve: that of its persona; otherwise that of the lane for the first or only curve, and one of a few others for the rest.
     *
     * @param palette the theme, not null
     * @param row     the lane, not null
     * @param index   which of its curves
     * @return not null
     */
    public static Colour tone(Palette palette, LaneRow row, int index) {
        EmotionPlot.Curve curve = row.emotions().curves().get(index);
        String own = curve.persona() == null ? null : curve.persona().getColour();
        Colour lane = row.content().lightTone() == null ? palette.emotions() : row.content().tone(palette);
        if (index == 0 && Colour.parse(own, null) == null || row.emotions().curves().size() == 1) {
            return lane;
        }
        String[] other = OTHER_TONES.get((index + OTHER_TONES.size() - 1) % OTHER_TONES.size());
        return Colour.parse(own, null) == null ? palette.tone(other[0], other[1]) : palette.tone(own, null);
    }
}
