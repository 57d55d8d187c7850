/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.MapWords;
import io.cxstudio.drawing.Outline;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.TextMeasurer;
import io.cxstudio.drawing.TextStyle;
import java.net.URL;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Paints the marks of a card: small signs of 10 px, some with a number; where the map is seen near, with words. */
final class MarkPainter {

    static final int GAP = 5;
    private static final int SIGN = 10;
    private static final int SMALL_SIGN = 8;
    private static final int TEXT_GAP = 3;
    private static final double DOT = 5;
    private static final double DOT_GAP = 1;
    private static final int RING = 14;
    private static final TextStyle TEXT = TextStyle.SMALL;

    private static final Map<Mark.Kind, URL> ICONS = icons(Mark.Kind.CHANNEL, Mark.Kind.DEVICE, Mark.Kind.DEPARTMENT, Mark.Kind.FREQUENCY, Mark.Kind.BARRIER,
            Mark.Kind.SOURCE, Mark.Kind.PERSONA);

    private static Map<Mark.Kind, URL> icons(Mark.Kind... kinds) {
        Map<Mark.Kind, URL> icons = new EnumMap<>(Mark.Kind.class);
        for (Mark.Kind kind : kinds) {
            icons.put(kind, MapWords.class.getResource("internal/" + kind.name().toLowerCase(Locale.ROOT) + ".svg"));
        }
        return icons;
    }

    private MarkPainter() {
    }

    static double width(Mark mark, TextMeasurer measurer) {
        return mark.words().isEmpty() ? signWidth(mark, measurer) : wordsOffset(mark, measurer) + measurer.width(mark.words(), TEXT);
    }

    /** Where the words begin, behind the sign. */
    private static double wordsOffset(Mark mark, TextMeasurer measurer) {
        return switch (mark.kind()) {
            case TAGS -> 0;
            case SEVERITY, OWNER -> signWidth(mark, measurer) + TEXT_GAP;
            default -> sign(mark) + TEXT_GAP;
        };
    }

    private static double signWidth(Mark mark, TextMeasurer measurer) {
        return switch (mark.kind()) {
            case SEVERITY -> Mark.MOST * DOT + (Mark.MOST - 1) * DOT_GAP;
            case OWNER -> Math.max(RING, measurer.width(mark.text(), TextStyle.SMALL_BOLD) + 6);
            default -> mark.text().isEmpty() ? sign(mark) : sign(mark) + TEXT_GAP + measurer.width(mark.text(), TEXT);
        };
    }

    /** The marks with no more words than a row has room for. What is left out stands behind an ellipsis. */
    static List<Mark> fitting(List<Mark> marks, double room, LineBreaker breaker) {
        TextMeasurer measurer = breaker.remembered();
        return marks.stream().map(mark -> {
            if (mark.words().isEmpty() || width(mark, measurer) <= room) {
                return mark;
            }
            return mark.saying(breaker.shortened(mark.words(), TEXT, Math.max(sign(mark), room - wordsOffset(mark, measurer))));
        }).toList();
    }

    private static int sign(Mark mark) {
        return mark.kind() == Mark.Kind.EVIDENCE || mark.kind() == Mark.Kind.VOTES ? SMALL_SIGN : SIGN;
    }

    static double width(List<Mark> marks, TextMeasurer measurer) {
        double width = (marks.size() - 1) * GAP;
        for (Mark mark : marks) {
            width += width(mark, measurer);
        }
        return width;
    }

    static List<List<Mark>> rows(List<Mark> marks, double room, TextMeasurer measurer) {
        List<List<Mark>> rows = new ArrayList<>();
        List<Mark> row = new ArrayList<>();
        for (Mark mark : marks) {
            row.add(mark);
            if (row.size() > 1 && width(row, measurer) > room) {
                row.removeLast();
                rows.add(List.copyOf(row));
                row = new ArrayList<>(List.of(mark));
            }
        }
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    /** Paints a row of marks into a box of its width and of 16 px height. */
    static void paint(Canvas canvas, Look look, List<Mark> marks, Box box, Colour tone) {
        double offset = 0;
        for (Mark mark : marks) {
            double width = width(mark, look.measurer());
            double x = look.leading(box, offset, width);
            paint(canvas, look, mark, new Spot(x, box.y(), width), tone);
            offset += width + GAP;
        }
    }

    /** Where one mark stands: its left edge, the top of the row and its width. */
    private record Spot(double x, double y, double width) {

        double middle() {
            return y + CardGeometry.MARK_ROW / 2.0;
        }
    }

    private static void paint(Canvas canvas, Look look, Mark mark, Spot spot, Colour tone) {
        Colour ink = look.palette().mutedInk();
        if (!mark.words().isEmpty()) {
            double offset = wordsOffset(mark, look.measurer());
            double room = spot.width - offset;
            double x = look.rightToLeft() ? spot.x : spot.x + offset;
            boolean rightToLeft = LineBreaker.isRightToLeft(mark.words(), look.rightToLeft());
            canvas.drawText(mark.words(), x, look.measurer().baseline(spot.y, CardGeometry.MARK_ROW, TEXT), TEXT, ink, rightToLeft);
            if (offset > 0) {
                Mark alone = new Mark(mark.kind(), mark.value(), mark.kind() == Mark.Kind.OWNER ? mark.text() : "");
                paint(canvas, look, alone, new Spot(look.rightToLeft() ? spot.x + room + TEXT_GAP : spot.x, spot.y, offset - TEXT_GAP), tone);
            }
            return;
        }
        int size = sign(mark);
        double sign = look.rightToLeft() ? spot.x + spot.width - size : spot.x;
        double centre = sign + size / 2.0;
        switch (mark.kind()) {
            case SEVERITY -> severity(canvas, look, mark, spot, tone);
            case OWNER -> owner(canvas, look, mark, spot);
            case MOMENT_OF_TRUTH -> canvas.fill(star(centre, spot.middle(), 5.6), look.palette().emotions());
            case EVIDENCE -> evidence(canvas, look, mark, sign, spot.middle() + 5);
            case VOTES -> canvas.fill(Outline.circle(centre, spot.middle(), 4), look.palette().selection());
            case IMPACT -> canvas.draw(arrow(centre, spot.middle()), new Stroke(ink, 1.4));
            case EFFORT -> canvas.draw(weight(centre, spot.middle()), new Stroke(ink, 1.4));
            case TAGS -> {
            }
            default -> canvas.drawIcon(ICONS.get(mark.kind()), sign, spot.middle() - size / 2.0, size, ink);
        }
        if (!mark.text().isEmpty() && mark.kind() != Mark.Kind.OWNER && mark.kind() != Mark.Kind.SEVERITY) {
            double x = look.rightToLeft() ? spot.x : spot.x + size + TEXT_GAP;
            canvas.drawText(mark.text(), x, look.measurer().baseline(spot.y, CardGeometry.MARK_ROW, TEXT), TEXT, ink, false);
        }
    }

    private static void severity(Canvas canvas, Look look, Mark mark, Spot spot, Colour tone) {
        for (int i = 0; i < Mark.MOST; i++) {
            double offset = i * (DOT + DOT_GAP) + DOT / 2;
            double x = look.rightToLeft() ? spot.x + spot.width - offset : spot.x + offset;
            if (i < mark.value()) {
                canvas.fill(Outline.circle(x, spot.middle(), DOT / 2), tone);
            } else {
                canvas.draw(Outline.circle(x, spot.middle(), DOT / 2 - 0.5), new Stroke(look.palette().line(), 1));
            }
        }
    }

    private static void owner(Canvas canvas, Look look, Mark mark, Spot spot) {
        canvas.drawRoundRectangle(spot.x + 0.5, spot.y + 1.5, spot.width - 1, RING - 1, RING / 2.0, new Stroke(look.palette().line(), 1));
        double width = look.measurer().width(mark.text(), TextStyle.SMALL_BOLD);
        double baseline = look.measurer().baseline(spot.y, CardGeometry.MARK_ROW, TextStyle.SMALL_BOLD);
        boolean rightToLeft = LineBreaker.isRightToLeft(mark.text(), look.rightToLeft());
        canvas.drawText(mark.text(), spot.x + (spot.width - width) / 2, baseline, TextStyle.SMALL_BOLD, look.palette().mutedInk(), rightToLeft);
    }

    /** Three bars like those of a radio signal: how many are filled says how well it is founded. */
    private static void evidence(Canvas canvas, Look look, Mark mark, double left, double foot) {
        for (int i = 0; i < 3; i++) {
            double height = 4 + 3.0 * i;
            double x = look.rightToLeft() ? left + 6 - 3 * i : left + 3 * i;
            canvas.fillRectangle(x, foot - height, 2, height, i < mark.value() ? look.palette().mutedInk() : look.palette().line());
        }
    }

    private static Outline star(double x, double y, double radius) {
        Outline star = new Outline();
        for (int i = 0; i < 10; i++) {
            double length = i % 2 == 0 ? radius : radius * 0.45;
            double angle = Math.PI * (i / 5.0 - 0.5);
            double px = x + length * Math.cos(angle);
            double py = y + length * Math.sin(angle);
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        return star.close();
    }

    private static Outline arrow(double x, double y) {
        return new Outline().moveTo(x, y + 4).lineTo(x, y - 4).moveTo(x - 3, y - 1).lineTo(x, y - 4).lineTo(x + 3, y - 1);
    }

    private static Outline weight(double x, double y) {
        return new Outline().moveTo(x - 4, y + 4).lineTo(x - 2.5, y - 1.5).lineTo(x + 2.5, y - 1.5).lineTo(x + 4, y + 4).close()
                .moveTo(x - 1.5, y - 1.5).curveTo(x - 3, y - 5, x + 3, y - 5, x + 1.5, y - 1.5);
    }
}
