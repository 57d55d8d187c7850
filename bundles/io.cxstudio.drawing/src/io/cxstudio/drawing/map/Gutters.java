/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The room between columns and between rows, in which links run. The origin is the leading top corner of the grid. */
final class Gutters {

    /** Offsets of parallel tracks from the middle: as many as fit between the cards of two columns, and of two rows. */
    private static final int[] UPRIGHT = {0, -2, 2};
    private static final int[] LEVEL = {0, -3, 3, -6, 6};
    /** Rows begin and end with half a gutter. */
    private static final int HALF = 4;

    private final MapLayout layout;
    /** By row and gutter, the cards that span from one side of an upright gutter to the other. */
    private final Map<Integer, Map<Integer, List<Placed>>> crossing = new HashMap<>();

    Gutters(MapLayout layout) {
        this.layout = layout;
        for (int row = 0; row < layout.rows().size(); row++) {
            for (Placed placed : layout.rows().get(row).content().cards()) {
                for (int gutter = placed.first() + 1; gutter <= placed.last(); gutter++) {
                    crossing.computeIfAbsent(row, any -> new HashMap<>()).computeIfAbsent(gutter, any -> new ArrayList<>()).add(placed);
                }
            }
        }
    }

    static int tracks(boolean upright) {
        return upright ? UPRIGHT.length : LEVEL.length;
    }

    /** The x of a track in the gutter before a column, or after the last one. */
    int x(int gutter, int track) {
        int edge = layout.columns().leftEdge(gutter);
        int start = gutter == 0 ? HALF - 2 : gutter == layout.columns().count() ? 2 - HALF : 0;
        return edge + start + UPRIGHT[track];
    }

    /** The y of a track in the gutter above a row, or below the last one. */
    int y(int gutter, int track) {
        int rows = layout.rows().size();
        int edge = gutter < rows ? layout.rowTop(gutter) : layout.rowTop(rows - 1) + layout.rows().get(rows - 1).height();
        return gutter == 0 ? edge + HALF + LEVEL[track] / 2 : gutter == rows ? edge - HALF + LEVEL[track] / 2 : edge + LEVEL[track];
    }

    /** How many cards an upright line in a gutter would run over. */
    int blocks(int gutter, int fromY, int toY) {
        if (crossing.isEmpty()) {
            return 0;
        }
        int blocks = 0;
        for (Map.Entry<Integer, Map<Integer, List<Placed>>> row : crossing.entrySet()) {
            int top = layout.rowTop(row.getKey());
            for (Placed placed : row.getValue().getOrDefault(gutter, List.of())) {
                Box box = layout.rows().get(row.getKey()).boxes().get(placed.card());
                if (box != null && top + box.y() < Math.max(fromY, toY) && top + box.bottom() > Math.min(fromY, toY)) {
                    blocks++;
                }
            }
        }
        return blocks;
    }
}
