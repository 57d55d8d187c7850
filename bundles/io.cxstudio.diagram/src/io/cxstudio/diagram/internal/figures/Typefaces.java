/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;

/**
 * The platform's font in one large size, regular and bold. All text of a map is measured in this size and painted from it through a scaling transform:
 * sizes are then exactly proportional at every zoom, so that text which fits at 100 % fits everywhere, and glyphs are rendered at the size in which they
 * are seen. A font of its own for each size would be rounded to whole points and to whole pixels for every glyph.
 */
public final class Typefaces {

    private static final int REFERENCE_POINTS = 72;
    private static final double POINTS_PER_INCH = 72;
    /** More than any line of text is tall, or any letter wide, in the reference size at usual resolutions. */
    static final int TALLEST = 4 * REFERENCE_POINTS;
    private static final int REMEMBERED_ASCENTS = 4096;
    /** From here on there are scripts for which the platform takes another font, with another ascent. */
    static final char FIRST_OTHER_SCRIPT = '\u0590';

    private final Font regular;
    private final Font bold;
    private final GC gc;
    private final TextLayout layout;
    private final double referencePixels;
    private final Map<String, Integer> ascents = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED_ASCENTS;
        }
    };

    /**
     * Makes the fonts.
     *
     * @param display the display, not null
     */
    public Typefaces(Display display) {
        String family = display.getSystemFont().getFontData()[0].getName();
        regular = new Font(display, family, REFERENCE_POINTS, SWT.NORMAL);
        bold = new Font(display, family, REFERENCE_POINTS, SWT.BOLD);
        referencePixels = REFERENCE_POINTS * dotsPerInch(display) / POINTS_PER_INCH;
        gc = new GC(display);
        layout = new TextLayout(display);
    }

    private static double dotsPerInch(Device device) {
        return device.getDPI().y;
    }

    /**
     * The font to paint with.
     *
     * @param heavy whether it is bold
     * @return the font in its reference size; not to be disposed by the caller
     */
    public Font font(boolean heavy) {
        return heavy ? bold : regular;
    }

    /**
     * By how much text is to be scaled.
     *
     * @param pixels the size in which it shall be seen
     * @return the factor from the reference size
     */
    public double factor(double pixels) {
        return pixels / referencePixels;
    }

    /**
     * How wide text is in the reference size.
     *
     * @param text  the text, one line, not null
     * @param heavy whether it is bold
     * @return pixels
     */
    public int width(String text, boolean heavy) {
        gc.setFont(font(heavy));
        return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
    }

    /**
     * The ascent of the font itself in the reference size.
     *
     * @param heavy whether it is bold
     * @return pixels
     */
    public int ascent(boolean heavy) {
        gc.setFont(font(heavy));
        return gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
    }

    /**
     * The descent of the font itself in the reference size.
     *
     * @param heavy whether it is bold
     * @return pixels
     */
    public int descent(boolean heavy) {
        gc.setFont(font(heavy));
        return gc.getFontMetrics().getDescent();
    }

    /**
     * How far below its top a text has its baseline when it is painted: more than the font's own ascent where a font for another script stands in.
     *
     * @param text  the text, one line, not null
     * @param heavy whether it is bold
     * @return pixels in the reference size
     */
    public int ascent(String text, boolean heavy) {
        if (text.chars().allMatch(character -> character < FIRST_OTHER_SCRIPT)) {
            return ascent(heavy);
        }
        return ascents.computeIfAbsent(heavy ? "b" + text : "r" + text, key -> measureAscent(text, heavy)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private int measureAscent(String text, boolean heavy) {
        layout.setFont(font(heavy));
        layout.setText(text);
        return layout.getLineMetrics(0).getAscent() + layout.getLineMetrics(0).getLeading();
    }

    /** Frees the fonts. */
    public void dispose() {
        layout.dispose();
        gc.dispose();
        regular.dispose();
        bold.dispose();
    }
}
