/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.print;

/** How large a map is printed. */
public sealed interface PageScale {

    /** The least scale of a printed map. */
    double LEAST = 0.05;
    /** The greatest scale of a printed map. */
    double MOST = 4;

    /**
     * A scale of its own; as many pages as it takes.
     *
     * @param factor 1 for a pixel of the map in 1/96 inch; taken as the nearest from {@link #LEAST} to {@link #MOST}
     */
    record Fixed(double factor) implements PageScale {

        /** Keeps the factor within its limits. */
        public Fixed {
            factor = factor >= LEAST ? Math.min(factor, MOST) : LEAST;
        }
    }

    /**
     * As large as it can be on so many pages, up to twice its size.
     *
     * @param across how many pages beside each other at most, from 1
     * @param down   how many pages below each other at most, from 1
     */
    record Fitting(int across, int down) implements PageScale {

        /** Keeps both at 1 or more. */
        public Fitting {
            across = Math.max(1, across);
            down = Math.max(1, down);
        }
    }
}
