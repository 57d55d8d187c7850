/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.TextStyle;

/** How many elements are dragged together: a number on the one that is seen under the mouse. */
public final class DragCount {

    private static final int HEIGHT = 18;
    private static final int PADDING = 6;
    private static final int FROM_CORNER = 3;

    private DragCount() {
    }

    /**
     * Paints the number at the trailing upper corner, if there is more than one.
     *
     * @param graphics on which the element was painted, not null
     * @param scene    the map from which they come, not null
     * @param bounds   where the element was painted, not null
     * @param count    how many there are, at least 1
     */
    public static void paint(Graphics graphics, MapScene scene, Rectangle bounds, int count) {
        if (count < 2) {
            return;
        }
        Look look = scene.look();
        TextStyle style = TextStyle.BAND;
        String text = look.words().number(count);
        double textWidth = look.measurer().width(text, style);
        double width = Math.max(HEIGHT, textWidth + 2 * PADDING);
        double x = look.rightToLeft() ? bounds.x + FROM_CORNER : bounds.right() - width - FROM_CORNER;
        double y = bounds.y + FROM_CORNER;
        Canvas canvas = new Draw2dCanvas(graphics, 1, scene.paints());
        canvas.fillRoundRectangle(x, y, width, HEIGHT, HEIGHT / 2.0, look.palette().selection());
        canvas.drawText(text, x + (width - textWidth) / 2, look.measurer().baseline(y, HEIGHT, style), style, look.palette().panel(), false);
    }
}
