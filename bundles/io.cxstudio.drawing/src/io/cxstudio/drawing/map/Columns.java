/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;

/** Where the columns stand from left to right, before anything is mirrored. */
final class Columns {

    private final int[] edges;
    private final boolean rightToLeft;

    /** Columns whose stage has no width of its own take the default one, and the first of them a pixel more until the rest is used up. */
    Columns(MapContent content, int defaultWidth, int rest) {
        edges = new int[content.columns().size() + 1];
        int left = rest;
        for (Column column : content.columns()) {
            int own = column.stage().getStepWidth();
            int width = stepWidth(own, defaultWidth) + (own <= 0 && left > 0 ? 1 : 0);
            left -= own <= 0 ? 1 : 0;
            edges[column.index() + 1] = edges[column.index()] + width;
        }
        rightToLeft = content.isRightToLeft();
    }

    static int stepWidth(int own, int defaultWidth) {
        return own <= 0 ? defaultWidth : Math.clamp(own, Distances.LEAST_STEP_WIDTH, Distances.MOST_WIDTH_OF_STEP);
    }

    int count() {
        return edges.length - 1;
    }

    /** The width of all columns. */
    int width() {
        return edges[edges.length - 1];
    }

    int width(int first, int last) {
        return edges[last + 1] - edges[first];
    }

    /** A box across columns: the one place where the grid is mirrored. */
    Box box(int first, int last, int y, int height) {
        return mirrored(new Box(edges[first], y, width(first, last), height));
    }

    Box mirrored(Box box) {
        return rightToLeft ? box.mirrored(width()) : box;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** The column at an x of the grid; the first or last one beyond its ends, -1 if there is none. */
    int at(double x) {
        double logical = rightToLeft ? width() - x : x;
        int column = 0;
        while (column < count() - 1 && logical >= edges[column + 1]) {
            column++;
        }
        return count() == 0 ? -1 : column;
    }

    int leftEdge(int column) {
        return edges[column];
    }
}
