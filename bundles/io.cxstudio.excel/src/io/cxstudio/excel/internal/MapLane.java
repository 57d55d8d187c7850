/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A lane of a Map sheet: stacks what stands in it, so that each column keeps its order and what spans stands in one row. */
final class MapLane {

    private final String name;
    private final String colour;
    private final int[] filled;
    private final List<List<MapItem>> rows = new ArrayList<>();

    /**
     * An empty lane.
     *
     * @param name    what its header says
     * @param colour  its colour as {@code RRGGBB}
     * @param columns how many columns the map has
     */
    MapLane(String name, String colour, int columns) {
        this.name = name;
        this.colour = colour;
        this.filled = new int[columns + 1];
    }

    String name() {
        return name;
    }

    String colour() {
        return colour;
    }

    /** What stands in each row, from the top down; at least one row. */
    List<List<MapItem>> rows() {
        return rows.isEmpty() ? List.of(List.of()) : rows;
    }

    /** Puts an item below everything that stands in its columns already. */
    void add(MapItem item) {
        int row = 0;
        for (int column = item.first(); column <= item.last(); column++) {
            row = Math.max(row, filled[column]);
        }
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(item);
        Arrays.fill(filled, item.first(), item.last() + 1, row + 1);
    }

    /** Puts an item into the emptiest column, where columns mean nothing. */
    void addAnywhere(MapItem item) {
        int emptiest = 1;
        for (int column = 2; column < filled.length; column++) {
            if (filled[column] < filled[emptiest]) {
                emptiest = column;
            }
        }
        add(new MapItem(emptiest, emptiest, item.value(), item.small(), item.look(), item.id()));
    }
}
