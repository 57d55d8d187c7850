/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import java.util.Arrays;

/** How far down each column of a row is taken: what spans columns stands below the deepest of them. */
final class Stacks {

    private final int[] bottoms;

    /** Columns in which nothing stands yet. */
    Stacks(int columns) {
        bottoms = new int[columns];
        Arrays.fill(bottoms, Distances.ROW_MARGIN);
    }

    /** Where the next one stands that reaches from a column to another. */
    int top(int first, int last) {
        int top = bottoms[first];
        for (int column = first + 1; column <= last; column++) {
            top = Math.max(top, bottoms[column]);
        }
        return top;
    }

    /** Takes the columns down to where the next one may stand. */
    void fill(int first, int last, int bottom) {
        Arrays.fill(bottoms, first, last + 1, bottom);
    }

    /** Where one would stand that reaches across all columns. */
    int deepest() {
        return bottoms.length == 0 ? Distances.ROW_MARGIN : top(0, bottoms.length - 1);
    }
}
