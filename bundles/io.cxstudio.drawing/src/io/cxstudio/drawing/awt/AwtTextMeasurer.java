/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.awt;

import io.cxstudio.drawing.TextMeasurer;
import io.cxstudio.drawing.TextStyle;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.font.TextLayout;
import java.util.HashMap;
import java.util.Map;

/** Sizes of text as {@link AwtCanvas} paints it. One instance belongs to one thread. */
public final class AwtTextMeasurer implements TextMeasurer {

    /** Fractional and without hints, so that a picture of twice the size breaks its lines at the same places. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final String SAMPLE = "Hg";

    private final Map<TextStyle, LineMetrics> metrics = new HashMap<>();

    @Override
    public double width(String text, TextStyle style) {
        if (text.isEmpty()) {
            return 0;
        }
        Font font = AwtFonts.font(style);
        if (AwtFonts.isSimple(text)) {
            return font.getStringBounds(text, CONTEXT).getWidth();
        }
        return new TextLayout(text, font, CONTEXT).getAdvance();
    }

    @Override
    public double ascent(TextStyle style) {
        return metrics(style).getAscent();
    }

    @Override
    public double descent(TextStyle style) {
        return metrics(style).getDescent();
    }

    private LineMetrics metrics(TextStyle style) {
        return metrics.computeIfAbsent(style, any -> AwtFonts.font(style).getLineMetrics(SAMPLE, CONTEXT));
    }
}
