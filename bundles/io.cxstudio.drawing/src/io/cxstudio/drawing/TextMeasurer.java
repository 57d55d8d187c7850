/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

/** Sizes of text at 100 % zoom, as the canvas that goes with it paints it. Called often: answers should not be slow. */
public interface TextMeasurer {

    /**
     * How wide a piece of text is on one line.
     *
     * @param text  the text without line breaks, not null; empty is 0 wide
     * @param style the style, not null
     * @return the advance in pixels at 100 % zoom, not negative
     */
    double width(String text, TextStyle style);

    /**
     * How far the font reaches above the baseline.
     *
     * @param style the style, not null
     * @return pixels at 100 % zoom, above 0
     */
    double ascent(TextStyle style);

    /**
     * How far the font reaches below the baseline.
     *
     * @param style the style, not null
     * @return pixels at 100 % zoom, not negative
     */
    double descent(TextStyle style);

    /**
     * The baseline of text that is centred in a line.
     *
     * @param top    the top of the line
     * @param height the height of the line
     * @param style  the style, not null
     * @return the y of the baseline, a whole pixel so that text is crisp at 100 %
     */
    default double baseline(double top, double height, TextStyle style) {
        return Math.round(top + (height - ascent(style) - descent(style)) / 2 + ascent(style));
    }
}
