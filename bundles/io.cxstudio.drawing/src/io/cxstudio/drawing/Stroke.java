/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import java.util.List;

/**
 * How a line is drawn. Ends and corners are round. Immutable.
 *
 * @param colour the colour, not null
 * @param width  the width in pixels at 100 % zoom, above 0
 * @param dash   lengths of dashes and gaps in turn, in pixels at 100 % zoom; empty for a solid line; not null
 */
public record Stroke(Colour colour, double width, List<Double> dash) {

    /** Keeps a copy of the dashes. */
    public Stroke {
        dash = List.copyOf(dash);
    }

    /**
     * A solid line.
     *
     * @param colour the colour, not null
     * @param width  the width in pixels at 100 % zoom, above 0
     */
    public Stroke(Colour colour, double width) {
        this(colour, width, List.of());
    }

    /**
     * The same line in dashes.
     *
     * @param lengths lengths of dashes and gaps in turn, in pixels at 100 % zoom
     * @return the dashed line
     */
    public Stroke dashed(Double... lengths) {
        return new Stroke(colour, width, List.of(lengths));
    }
}
