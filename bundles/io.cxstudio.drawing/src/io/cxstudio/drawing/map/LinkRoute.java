/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.model.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a link on the map: level and upright pieces in the room between cards, already mirrored. Immutable.
 *
 * @param link      the link, not null
 * @param corners   the points from its beginning to its end, at least two, not null
 * @param fromThere whether it begins at a card that does not stand on the grid; then only its end is shown
 * @param toThere   whether it ends at a card that does not stand on the grid; then only its beginning is shown
 * @param wordsAt   where along its longest level piece its words stand, from 0 at the left to 1; negative if they stand nowhere, because the words of
 *                  other links are everywhere
 */
public record LinkRoute(Link link, List<Corner> corners, boolean fromThere, boolean toThere, double wordsAt) {

    /** There is no room for words. */
    static final double NO_WORDS = -1;

    /** Keeps a copy of the corners. */
    public LinkRoute {
        corners = List.copyOf(corners);
    }

    /**
     * A point of the way.
     *
     * @param x pixels at 100 % on the map
     * @param y pixels at 100 % on the map
     */
    public record Corner(int x, int y) {
    }

    LinkRoute withWordsAt(double share) {
        return new LinkRoute(link, corners, fromThere, toThere, share);
    }

    /**
     * The longest level piece, along which there is room for words.
     *
     * @return a box of no height from its left to its right end; of no width if there is no level piece
     */
    public Box longestLevel() {
        Box longest = new Box(corners.getFirst().x(), corners.getFirst().y(), 0, 0);
        for (int i = 1; i < corners.size(); i++) {
            Corner one = corners.get(i - 1);
            Corner other = corners.get(i);
            int length = Math.abs(other.x() - one.x());
            if (one.y() == other.y() && length > longest.width()) {
                longest = new Box(Math.min(one.x(), other.x()), one.y(), length, 0);
            }
        }
        return longest;
    }

    /**
     * What the line covers.
     *
     * @return the smallest box with all corners, not null
     */
    public Box bounds() {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (Corner corner : corners) {
            left = Math.min(left, corner.x());
            right = Math.max(right, corner.x());
            top = Math.min(top, corner.y());
            bottom = Math.max(bottom, corner.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /** Takes out corners at which the line goes straight on. */
    static List<Corner> withoutIdle(List<Corner> corners) {
        List<Corner> result = new ArrayList<>();
        for (Corner corner : corners) {
            int size = result.size();
            if (size > 0 && result.get(size - 1).equals(corner)) {
                continue;
            }
            if (size > 1 && isStraight(result.get(size - 2), result.get(size - 1), corner)) {
                result.removeLast();
            }
            result.add(corner);
        }
        return result;
    }

    private static boolean isStraight(Corner one, Corner middle, Corner other) {
        boolean level = one.y() == middle.y() && middle.y() == other.y();
        boolean upright = one.x() == middle.x() && middle.x() == other.x();
        return level || upright;
    }
}
