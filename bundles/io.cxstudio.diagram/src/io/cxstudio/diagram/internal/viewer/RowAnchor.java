/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import io.cxstudio.drawing.map.MapLayout;

/**
 * A height on a map, kept by the row in which it is: so it is found again when rows have become taller or lower.
 *
 * @param row  the index of the row; -1 above all of them, the number of rows below
 * @param part how far down the row, from 0 to 1; above and below all rows, how many pixels below the top of the map or of the end of the rows
 */
record RowAnchor(int row, double part) {

    /** What is at so many pixels below the top of the map at 100 %. */
    static RowAnchor of(MapLayout layout, double y) {
        double below = y - layout.grid().y();
        if (below < 0) {
            return new RowAnchor(-1, y);
        }
        int rows = layout.rows().size();
        for (int row = 0; row < rows; row++) {
            double in = below - layout.rowTop(row);
            int height = layout.rows().get(row).height();
            if (in < height) {
                return new RowAnchor(row, in / height);
            }
        }
        return new RowAnchor(rows, below - layout.grid().height());
    }

    /** Where that is in another layout of the same rows. */
    double y(MapLayout layout) {
        if (row < 0) {
            return part;
        }
        return layout.grid().y() + (row < layout.rows().size() ? layout.rowTop(row) + part * layout.rows().get(row).height() : layout.grid().height() + part);
    }
}
