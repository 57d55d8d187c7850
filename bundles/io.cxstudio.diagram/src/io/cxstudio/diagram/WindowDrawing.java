/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import java.util.function.Consumer;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import io.cxstudio.diagram.internal.MapTheme;
import io.cxstudio.diagram.internal.figures.Draw2dCanvas;
import io.cxstudio.diagram.internal.figures.Draw2dTextMeasurer;
import io.cxstudio.diagram.internal.figures.Paints;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.TextMeasurer;

/**
 * What it takes to draw maps, or parts of them, on a control other than the map editor: the fonts, images and colours of the window, and its theme. It is freed
 * with the control. To be used in the thread of the window.
 */
public final class WindowDrawing {

    /** Draws something. */
    public interface Painting {

        /**
         * Draws.
         *
         * @param canvas in pixels at 100 %, its origin at the corner of the control, not null
         */
        void paint(Canvas canvas);
    }

    private final Paints paints;
    private final Draw2dTextMeasurer measurer;
    private final MapTheme theme;

    /**
     * Draws on a control.
     *
     * @param control      where, not null
     * @param themeChanged is told the palette when the theme of the window has changed, not null
     */
    public WindowDrawing(Control control, Consumer<Palette> themeChanged) {
        paints = new Paints(control.getDisplay());
        measurer = new Draw2dTextMeasurer(paints.typefaces());
        theme = new MapTheme(control, themeChanged);
        control.addDisposeListener(event -> {
            theme.dispose();
            paints.dispose();
        });
    }

    /**
     * How large texts are.
     *
     * @return not null
     */
    public TextMeasurer measurer() {
        return measurer;
    }

    /**
     * The colours of the theme as it is now.
     *
     * @return not null
     */
    public Palette palette() {
        return theme.palette();
    }

    /**
     * Draws while the control is painted.
     *
     * @param gc       of the paint event, not null
     * @param zoom     the zoom, 1 for 100 %, above 0
     * @param painting what to draw, not null
     */
    public void paint(GC gc, double zoom, Painting painting) {
        paint(gc, zoom, 1, painting);
    }

    /**
     * Draws on a device whose dots are not those that are seen, such as a page of a printer or of a document.
     *
     * @param gc       of the device, not null
     * @param zoom     how many dots of the device a pixel at 100 % takes, above 0
     * @param fineness into how many parts a dot is divided: edges lie on these parts, not on whole dots; from 1
     * @param painting what to draw, not null
     */
    public void paint(GC gc, double zoom, int fineness, Painting painting) {
        SWTGraphics graphics = new SWTGraphics(gc);
        try {
            if (fineness > 1) {
                graphics.scale(1f / fineness);
            }
            painting.paint(new Draw2dCanvas(graphics, zoom * fineness, paints));
        } finally {
            graphics.dispose();
        }
    }
}
