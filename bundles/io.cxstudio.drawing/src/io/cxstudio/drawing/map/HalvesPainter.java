/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.TextStyle;

/** Paints what is behind the cards of a lane with halves: a tint, and the heading with its sign, which can be told apart without colour and from far away. */
final class HalvesPainter {

    private static final double TINT = 0.05;
    private static final int SIGN = 9;
    private static final int FAR_SIGN = 16;

    private HalvesPainter() {
    }

    /** Paints the halves of a row that stands in a box, as far as they are seen. */
    static void paint(Canvas canvas, Look look, LaneRow row, Box at, Box visible) {
        for (LaneRow.Half half : row.halves()) {
            Box box = half.box().translated(at.x(), at.y());
            if (box.intersects(visible)) {
                paint(canvas, look, half, box, row.content().halves().get(half.half()).tone(look.palette()));
            }
        }
    }

    private static void paint(Canvas canvas, Look look, LaneRow.Half half, Box box, Colour tone) {
        Palette palette = look.palette();
        canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), palette.canvas().mixed(tone, TINT));
        if (half.half() == LaneHalf.MINUS) {
            double edge = look.leading(box, 0, 1);
            canvas.fillRectangle(half.stacked() ? box.x() : edge, box.y(), half.stacked() ? box.width() : 1, half.stacked() ? 1 : box.height(),
                    palette.grid());
        }
        boolean far = look.detail() == Detail.FAR;
        int size = far ? FAR_SIGN : SIGN;
        double x = look.leading(box, Distances.CELL_MARGIN + 2, size);
        double y = box.y() + (Distances.HALF_HEADING - size) / 2.0;
        double stroke = size / 5.0;
        canvas.fillRectangle(x, y + (size - stroke) / 2, size, stroke, tone);
        if (half.half() == LaneHalf.PLUS) {
            canvas.fillRectangle(x + (size - stroke) / 2, y, stroke, size, tone);
        }
        if (!far) {
            int room = box.width() - HalvesLayout.SIGN - Distances.CELL_MARGIN;
            int height = half.heading().height();
            Box text = new Box((int) look.leading(box, HalvesLayout.SIGN, room), box.y() + (Distances.HALF_HEADING - height) / 2, room, height);
            TextPainter.paint(canvas, look, half.heading(), text, 0, TextStyle.BAND, palette.mutedInk());
        }
    }
}
