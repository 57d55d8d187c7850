/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;

/**
 * Where the columns stand from left to right, before anything is mirrored. The columns of a collapsed stage share the width of its first; a collapsed step has a
 * narrow one of its own.
 */
final class Columns {

    private final int[] edges;
    private final boolean[] folded;
    private final boolean rightToLeft;

    /** Columns whose stage has no width of its own take the default one, and the first of them a pixel more until the rest is used up. */
    private Columns(MapContent content, MapView view, int defaultWidth, int rest) {
        edges = new int[content.columns().size() + 1];
        folded = new boolean[content.columns().size()];
        int left = rest;
        for (Column column : content.columns()) {
            int index = column.index();
            int own = column.stage().getStepWidth();
            folded[index] = isFolded(column, view);
            int width = stepWidth(own, defaultWidth) + (own <= 0 && left > 0 ? 1 : 0);
            if (folded[index]) {
                width = foldedWidth(content, view, column);
            } else {
                left -= own <= 0 ? 1 : 0;
            }
            edges[index + 1] = edges[index] + width;
        }
        rightToLeft = content.isRightToLeft();
    }

    /**
     * Steps without a width of their own share what is left of the place in which the map is seen, if that makes them neither narrow nor very wide.
     *
     * @param place the width of the place for all columns, in pixels
     */
    static Columns sharing(MapContent content, MapView view, int place) {
        int flexible = 0;
        int room = place;
        for (Column column : content.columns()) {
            int own = column.stage().getStepWidth();
            if (isFolded(column, view)) {
                room -= foldedWidth(content, view, column);
            } else if (own <= 0) {
                flexible++;
            } else {
                room -= stepWidth(own, 0);
            }
        }
        boolean halved = content.lanes().stream().anyMatch(lane -> !lane.halves().isEmpty() && !view.collapsedLanes().contains(lane.lane()));
        int least = halved ? Distances.HALVED_STEP_WIDTH : Distances.STEP_WIDTH;
        int most = halved ? Distances.MOST_HALVED_STEP_WIDTH : Distances.MOST_STEP_WIDTH;
        if (flexible == 0 || room < flexible * least) {
            return new Columns(content, view, least, 0);
        }
        int share = room / flexible;
        return share >= most ? new Columns(content, view, most, 0) : new Columns(content, view, share, room % flexible);
    }

    private static int stepWidth(int own, int defaultWidth) {
        return own <= 0 ? defaultWidth : Math.clamp(own, Distances.LEAST_STEP_WIDTH, Distances.MOST_WIDTH_OF_STEP);
    }

    /** Whether a column is part of a collapsed stage, or is a collapsed step. */
    static boolean isFolded(Column column, MapView view) {
        return view.collapsedStages().contains(column.stage()) || isFoldedStep(column, view);
    }

    /** Whether a column is a collapsed step of a stage that is open. */
    static boolean isFoldedStep(Column column, MapView view) {
        return column.step() != null && view.collapsedSteps().contains(column.step()) && !view.collapsedStages().contains(column.stage());
    }

    /** The first column of a collapsed stage stands for all of them. A stage with one step that is collapsed still has room for its name. */
    private static int foldedWidth(MapContent content, MapView view, Column column) {
        if (view.collapsedStages().contains(column.stage())) {
            int before = column.index() - 1;
            boolean first = before < 0 || content.columns().get(before).stage() != column.stage();
            return first ? Distances.FOLDED_STAGE_WIDTH : 0;
        }
        return column.stage().getSteps().size() == 1 ? Distances.FOLDED_STAGE_WIDTH : Distances.FOLDED_STEP_WIDTH;
    }

    int count() {
        return edges.length - 1;
    }

    /** Whether a column is part of a collapsed stage, or is a collapsed step. */
    boolean isFolded(int column) {
        return folded[column];
    }

    /** Whether all columns of a range are collapsed. */
    boolean areFolded(int first, int last) {
        for (int column = first; column <= last; column++) {
            if (!folded[column]) {
                return false;
            }
        }
        return true;
    }

    /** The column that stands for a column: itself, or the first one of its collapsed stage. */
    int standIn(int column) {
        int at = column;
        while (folded[at] && width(at, at) == 0) {
            at--;
        }
        return at;
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
        return count() == 0 ? -1 : standIn(column);
    }

    /** Where a column begins, or the last one ends. */
    int leftEdge(int column) {
        return edges[column];
    }
}
