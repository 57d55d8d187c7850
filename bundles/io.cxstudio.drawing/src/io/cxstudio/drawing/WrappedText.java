/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import java.util.List;

/**
 * Text broken into lines. Immutable.
 *
 * @param lines      the lines from the top down, not null; none for empty text
 * @param lineHeight the distance from one line to the next in pixels, on the 4 px grid: more for scripts with marks above and below
 */
public record WrappedText(List<Line> lines, int lineHeight) {

    /** No text. */
    public static final WrappedText EMPTY = new WrappedText(List.of(), LineBreaker.LINE_HEIGHT);

    /**
     * One line.
     *
     * @param text        what stands in it, without line break and white space at its end; not null, may be empty
     * @param width       how wide it is, in pixels: the sum of its words, from which the canvas may differ by rounding
     * @param rightToLeft the direction of its paragraph
     */
    public record Line(String text, double width, boolean rightToLeft) {
    }

    /** Keeps a copy of the lines. */
    public WrappedText {
        lines = List.copyOf(lines);
    }

    /**
     * How tall the text is.
     *
     * @return pixels, 0 for empty text
     */
    public int height() {
        return lines.size() * lineHeight;
    }

    /**
     * The widest line.
     *
     * @return pixels, 0 for empty text
     */
    public double width() {
        double widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.width);
        }
        return widest;
    }
}
