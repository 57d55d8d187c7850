/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.print;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Cuts a length into pieces that fit onto pages, where it hurts least: between stages or lanes rather than between steps or cards, and through something
 * only where there is nothing else.
 */
final class Cuts {

    /** How full a page is at least for a cut of each rank; the best places first. */
    private static final double[] LEAST_FULL = {0.8, 0.5, 0.2};

    private final int length;
    private final List<NavigableSet<Integer>> places;

    /**
     * A length to be cut.
     *
     * @param length the length, not negative
     * @param places where it may be cut, up to three ranks, the best first
     */
    Cuts(int length, List<NavigableSet<Integer>> places) {
        this.length = length;
        this.places = places;
    }

    /**
     * Cuts.
     *
     * @param first how much fits onto the first page, at least 1
     * @param other how much fits onto each of the others, at least 1
     * @return the edges of the pieces, from 0 to the length: one more than there are pieces
     */
    List<Integer> edges(int first, int other) {
        List<Integer> edges = new ArrayList<>();
        edges.add(0);
        int room = first;
        for (int start = 0; length - start > room; room = other) {
            start = next(start, room);
            edges.add(start);
        }
        edges.add(length);
        return edges;
    }

    private int next(int start, int room) {
        for (int rank = 0; rank < places.size(); rank++) {
            Integer place = places.get(rank).floor(start + room);
            if (place != null && place - start >= Math.max(1, LEAST_FULL[rank] * room)) {
                return place;
            }
        }
        return start + room;
    }
}
