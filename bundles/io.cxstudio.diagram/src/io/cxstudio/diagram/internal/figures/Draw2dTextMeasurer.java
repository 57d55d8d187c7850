/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import java.util.HashMap;
import java.util.Map;

import io.cxstudio.drawing.TextMeasurer;
import io.cxstudio.drawing.TextStyle;

/** Sizes of text as {@link Draw2dCanvas} paints it. */
public final class Draw2dTextMeasurer implements TextMeasurer {

    private final Typefaces typefaces;
    private final Map<TextStyle, Double> ascents = new HashMap<>();
    private final Map<TextStyle, Double> descents = new HashMap<>();

    /**
     * Measures with these fonts.
     *
     * @param typefaces the fonts, not null; they stay the caller's to dispose
     */
    public Draw2dTextMeasurer(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    @Override
    public double width(String text, TextStyle style) {
        return text.isEmpty() ? 0 : typefaces.width(text, style.bold()) * typefaces.factor(style.size());
    }

    @Override
    public double ascent(TextStyle style) {
        return ascents.computeIfAbsent(style, key -> typefaces.ascent(key.bold()) * typefaces.factor(key.size()));
    }

    @Override
    public double descent(TextStyle style) {
        return descents.computeIfAbsent(style, key -> typefaces.descent(key.bold()) * typefaces.factor(key.size()));
    }
}
