/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.MapWords;
import io.cxstudio.drawing.Outline;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.model.Continuity;
import io.cxstudio.model.gaps.Gap;
import java.util.List;
import java.util.Optional;

/**
 * Paints the signs of gaps: a small disc between the steps, before the touchpoint at which the customer arrives. What stands in it says how it goes on there:
 * a tick for seamless, a wave for partial, an arrow that turns back for starting over, and a question mark where nobody has judged it.
 */
public final class GapPainter {

    /** Width and height of a sign. */
    public static final int SIZE = 14;

    private GapPainter() {
    }

    static void paintAll(Canvas canvas, Look look, MapLayout layout, Box visible) {
        for (Gap gap : layout.gaps()) {
            box(layout, gap).filter(box -> box.intersects(visible)).ifPresent(box -> paint(canvas, look, gap, box));
        }
    }

    /**
     * Where the sign of a gap stands.
     *
     * @param layout the map, not null
     * @param gap    one of its gaps, not null
     * @return in map coordinates; empty if the touchpoint at which the customer arrives does not stand on the map, or is hidden with the one before
     */
    public static Optional<Box> box(MapLayout layout, Gap gap) {
        Optional<LinkEnd> from = LinkEnd.of(layout, gap.from());
        Optional<LinkEnd> to = LinkEnd.of(layout, gap.to());
        if (from.isEmpty() || to.isEmpty() || from.get().box().equals(to.get().box())) {
            return Optional.empty();
        }
        Box card = to.get().box();
        int edge = layout.columns().leftEdge(to.get().first());
        int middle = card.y() + Math.min(card.height() / 2, Distances.MARGIN);
        Box grid = layout.grid();
        return Optional.of(layout.columns().mirrored(new Box(edge - SIZE / 2, middle - SIZE / 2, SIZE, SIZE)).translated(grid.x(), grid.y()));
    }

    /**
     * Paints a sign.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param gap    the gap, not null
     * @param box    a square, not null
     */
    public static void paint(Canvas canvas, Look look, Gap gap, Box box) {
        Palette palette = look.palette();
        Colour tone = tone(palette, gap.continuity());
        double x = box.x() + box.width() / 2.0;
        double y = box.y() + box.height() / 2.0;
        double radius = box.width() / 2.0 - 1;
        if (look.detail() == Detail.FAR) {
            canvas.fill(Outline.circle(x, y, radius), tone);
            return;
        }
        canvas.fill(Outline.circle(x, y, radius), palette.card());
        canvas.draw(Outline.circle(x, y, radius), new Stroke(tone, 1.4));
        Stroke line = new Stroke(tone, 1.6);
        switch (gap.continuity()) {
            case SEAMLESS -> canvas.draw(new Outline().moveTo(x - 3, y).lineTo(x - 1, y + 2.5).lineTo(x + 3.2, y - 2.5), line);
            case PARTIAL -> canvas.draw(new Outline().moveTo(x - 4, y + 1).curveTo(x - 2, y - 4, x + 2, y + 4, x + 4, y - 1), line);
            case START_OVER -> paintTurn(canvas, look, x, y, tone);
            case UNSPECIFIED -> {
                double width = look.measurer().width("?", TextStyle.BAND);
                canvas.drawText("?", x - width / 2, look.measurer().baseline(box.y(), box.height(), TextStyle.BAND), TextStyle.BAND, tone, false);
            }
        }
    }

    /** An arrow that leads back to where the journey came from. */
    private static void paintTurn(Canvas canvas, Look look, double x, double y, Colour tone) {
        double back = look.rightToLeft() ? 1 : -1;
        canvas.draw(new Outline().moveTo(x + 2.5 * back, y - 2).lineTo(x - back, y - 2).curveTo(x - 4 * back, y - 2, x - 4 * back, y + 3, x - back, y + 3)
                .lineTo(x + 2 * back, y + 3), new Stroke(tone, 1.5));
        canvas.fill(new Outline().moveTo(x + 4.6 * back, y - 2).lineTo(x + 1.4 * back, y - 4.8).lineTo(x + 1.4 * back, y + 0.8).close(), tone);
    }

    private static Colour tone(Palette palette, Continuity continuity) {
        return switch (continuity) {
            case SEAMLESS -> palette.tone("#27793F", "#7BD093");
            case PARTIAL -> palette.emotions();
            case START_OVER -> palette.pain();
            case UNSPECIFIED -> palette.mutedInk();
        };
    }

    /**
     * A gap in words: what changes, and how it goes on.
     *
     * @param words the language of the workshop, not null
     * @param gap   the gap, not null
     * @return such as "Gap: channel, department (starts over)", not null
     */
    public static String words(MapWords words, Gap gap) {
        return words.text("gap") + ": " + changes(words, gap) + " (" + continuity(words, gap.continuity()) + ")";
    }

    /**
     * What changes at a gap.
     *
     * @param words the language of the workshop, not null
     * @param gap   the gap, not null
     * @return such as "channel, department", not null
     */
    public static String changes(MapWords words, Gap gap) {
        List<String> changes = gap.changes().stream().map(change -> words.text(switch (change) {
            case CHANNEL -> "gap.channel";
            case DEVICE -> "gap.device";
            case DEPARTMENT -> "gap.department";
        })).toList();
        return String.join(", ", changes);
    }

    /**
     * How it goes on behind a gap.
     *
     * @param words      the language of the workshop, not null
     * @param continuity the judgement, not null
     * @return such as "starts over", not null
     */
    public static String continuity(MapWords words, Continuity continuity) {
        return words.text(switch (continuity) {
            case SEAMLESS -> "gap.seamless";
            case PARTIAL -> "gap.partial";
            case START_OVER -> "gap.startOver";
            case UNSPECIFIED -> "gap.unspecified";
        });
    }
}
