/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.model.Card;

/**
 * A card and the columns it stands in.
 *
 * @param card  the card, not null
 * @param first the index of its first column
 * @param last  the index of its last column: the first one, unless the card spans several steps
 */
public record Placed(Card card, int first, int last) {

    /**
     * Whether it stands in more than one column.
     *
     * @return true if it spans
     */
    public boolean isSpanning() {
        return last > first;
    }

    /**
     * Whether it stands in a column.
     *
     * @param column the index of the column
     * @return true if it does
     */
    public boolean covers(int column) {
        return first <= column && column <= last;
    }
}
