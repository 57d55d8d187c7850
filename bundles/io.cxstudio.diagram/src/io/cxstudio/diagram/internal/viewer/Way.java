/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

/** A way on the grid, by reading direction. */
public enum Way {
    /** Against the reading direction. */
    BACK,
    /** In reading direction. */
    ON,
    /** To the lane above. */
    UP,
    /** To the lane below. */
    DOWN;

    /**
     * The way of the arrow to the left.
     *
     * @param rightToLeft whether the map runs from right to left
     * @return not null
     */
    public static Way left(boolean rightToLeft) {
        return rightToLeft ? ON : BACK;
    }

    /**
     * The way of the arrow to the right.
     *
     * @param rightToLeft whether the map runs from right to left
     * @return not null
     */
    public static Way right(boolean rightToLeft) {
        return rightToLeft ? BACK : ON;
    }

    /**
     * How many columns it goes.
     *
     * @return -1, 0 or 1
     */
    int columns() {
        return this == BACK ? -1 : this == ON ? 1 : 0;
    }

    /**
     * How many rows it goes.
     *
     * @return -1, 0 or 1
     */
    int rows() {
        return this == UP ? -1 : this == DOWN ? 1 : 0;
    }
}
