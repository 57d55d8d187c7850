/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The way of a link on the map: level and upright pieces in the room between cards, already mirrored. Immutable.
 *
 * @param link      the link, not null
 * @param corners   the points from its beginning to its end, at least two, not null
 * @param fromThere whether it begins at a card that does not stand on the grid; then only its end is shown
 * @param toThere   whether it ends at a card that does not stand on the grid; then only its beginning is shown
 * @param words     where its words stand, not null
 */
public record LinkRoute(Link link, List<Corner> corners, boolean fromThere, boolean toThere, Place words) {

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

    /**
     * Where words stand.
     *
     * @param level along which of the level pieces, 0 for the longest
     * @param share where along it, from 0 at the left to 1; negative if they stand nowhere, because other words and lines are everywhere
     */
    public record Place(int level, double share) {

        /** There is no room for words. */
        static final Place NOWHERE = new Place(0, -1);
    }

    LinkRoute withWords(Place place) {
        return new LinkRoute(link, corners, fromThere, toThere, place);
    }

    /** The level pieces, the longest first. */
    List<Box> levels() {
        List<Box> levels = new ArrayList<>();
        for (int i = 1; i < corners.size(); i++) {
            Corner one = corners.get(i - 1);
            Corner other = corners.get(i);
            if (one.y() == other.y()) {
                levels.add(new Box(Math.min(one.x(), other.x()), one.y(), Math.abs(other.x() - one.x()), 0));
            }
        }
        levels.sort(Comparator.comparingInt(Box::width).reversed());
        return levels;
    }

    /** The level piece along which the words stand: a box of no height from its left to its right end, of no width if there is none. */
    Box levelOfWords() {
        List<Box> levels = levels();
        return levels.isEmpty() ? new Box(corners.getFirst().x(), corners.getFirst().y(), 0, 0) : levels.get(Math.min(words.level(), levels.size() - 1));
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
