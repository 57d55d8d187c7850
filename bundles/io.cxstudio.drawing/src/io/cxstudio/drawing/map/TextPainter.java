/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import java.util.List;

/** Paints lines of text. Lines stand at the leading edge of the map; each is ordered by the direction of its own paragraph. */
public final class TextPainter {

    private TextPainter() {
    }

    /**
     * Paints wrapped text.
     *
     * @param canvas      where, not null
     * @param look        how, not null
     * @param text        what, not null
     * @param box         its top is the top of the first line; lines stand at its leading edge and are not clipped; not null
     * @param firstIndent how far the first line stands from the leading edge
     * @param style       the style it was wrapped in, not null
     * @param colour      the ink, not null
     */
    public static void paint(Canvas canvas, Look look, WrappedText text, Box box, double firstIndent, TextStyle style, Colour colour) {
        double y = box.y();
        double indent = firstIndent;
        for (WrappedText.Line line : text.lines()) {
            // Only right-aligned text needs its exact width: words were measured one by one.
            double width = look.rightToLeft() ? look.measurer().width(line.text(), style) : 0;
            double x = look.leading(box, indent, width);
            canvas.drawText(line.text(), x, look.measurer().baseline(y, text.lineHeight(), style), style, colour, line.rightToLeft());
            y += text.lineHeight();
            indent = 0;
        }
    }

    /**
     * Paints one line at the leading edge.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param text   what, not null
     * @param box    the line, which is as tall as the box; not null
     * @param style  the style, not null
     * @param colour the ink, not null
     */
    public static void line(Canvas canvas, Look look, String text, Box box, TextStyle style, Colour colour) {
        WrappedText one = new WrappedText(List.of(new WrappedText.Line(text, 0,
                LineBreaker.isRightToLeft(text, look.rightToLeft()))), box.height());
        paint(canvas, look, one, box, 0, style, colour);
    }

    /** Paints lines with the same centre. */
    static void centred(Canvas canvas, Look look, WrappedText text, Box box, TextStyle style, Colour colour) {
        double y = box.y();
        for (WrappedText.Line line : text.lines()) {
            double x = box.x() + (box.width() - look.measurer().width(line.text(), style)) / 2;
            canvas.drawText(line.text(), x, look.measurer().baseline(y, text.lineHeight(), style), style, colour, line.rightToLeft());
            y += text.lineHeight();
        }
    }
}
