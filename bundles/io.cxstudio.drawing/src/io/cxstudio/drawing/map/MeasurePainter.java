/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Outline;
import io.cxstudio.drawing.TextStyle;
import java.util.List;

/** Paints a measured figure: large, with interval and number of answers in small, and the counts of its scores as tiny bars. */
public final class MeasurePainter {

    private static final int BAR_WIDTH = 9;
    private static final int BAR_GAP = 1;
    private static final int MOST_BAR_HEIGHT = 10;

    private MeasurePainter() {
    }

    /**
     * Paints a figure.
     *
     * @param canvas   where, not null
     * @param look     how, not null
     * @param geometry the figure, not null
     * @param box      where it stands on the canvas, not null
     * @param tone     the colour of its bars, that of the lane; not null
     */
    public static void paint(Canvas canvas, Look look, MeasureGeometry geometry, Box box, Colour tone) {
        boolean bad = geometry.figure().bad();
        Colour colour = bad ? look.palette().pain() : tone;
        if (look.detail() == Detail.FAR) {
            canvas.fillRectangle(box.x(), box.y(), box.width(), MeasureGeometry.VALUE_HEIGHT, colour.withOpacity(0.3));
            return;
        }
        Box rest = box;
        TextPainter.paint(canvas, look, geometry.name(), rest, 0, TextStyle.LABEL, look.palette().mutedInk());
        rest = below(rest, geometry.name().height());
        Box value = new Box(rest.x(), rest.y(), rest.width(), MeasureGeometry.VALUE_HEIGHT);
        TextPainter.line(canvas, look, geometry.value(), value, TextStyle.FIGURE, bad ? look.palette().pain() : look.palette().ink());
        rest = below(rest, MeasureGeometry.VALUE_HEIGHT);
        if (bad) {
            double x = look.leading(rest, 0, 8);
            double y = rest.y() + geometry.detail().lineHeight() / 2.0;
            canvas.fill(new Outline().moveTo(x, y - 3).lineTo(x + 8, y - 3).lineTo(x + 4, y + 4).close(), look.palette().pain());
        }
        TextPainter.paint(canvas, look, geometry.detail(), rest, bad ? Distances.MARGIN : 0, TextStyle.SMALL, look.palette().mutedInk());
        rest = below(rest, geometry.detail().height());
        paintBars(canvas, look, geometry.figure().counts(), rest, colour);
    }

    private static Box below(Box box, int height) {
        return new Box(box.x(), box.y() + height, box.width(), Math.max(0, box.height() - height));
    }

    private static void paintBars(Canvas canvas, Look look, List<Long> counts, Box box, Colour colour) {
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        if (most == 0) {
            return;
        }
        double width = Math.min(BAR_WIDTH, (double) box.width() / counts.size() - BAR_GAP);
        double foot = box.y() + MOST_BAR_HEIGHT + 3.0;
        for (int i = 0; i < counts.size(); i++) {
            // Scores go from low to high in reading direction.
            double x = look.leading(box, i * (width + BAR_GAP), width);
            double height = Math.max(1, (double) MOST_BAR_HEIGHT * counts.get(i) / most);
            canvas.fillRectangle(x, foot - height, width, height, colour);
        }
    }
}
