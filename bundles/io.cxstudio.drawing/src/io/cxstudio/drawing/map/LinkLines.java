/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the lines of links that run through a place, by the squares of the map that they touch. */
final class LinkLines {

    private static final int SQUARE = 256;
    /** Half of what a line takes beside its middle. */
    private static final int REACH = 1;

    private final Map<Long, List<Piece>> squares = new HashMap<>();

    /** A straight piece of a line. */
    record Piece(Link link, Box box) {

        boolean isLevel() {
            return box.width() > box.height();
        }
    }

    LinkLines(List<LinkRoute> routes) {
        for (LinkRoute route : routes) {
            List<LinkRoute.Corner> corners = route.corners();
            for (int i = 1; i < corners.size(); i++) {
                add(piece(route.link(), corners.get(i - 1), corners.get(i)));
            }
        }
    }

    private static Piece piece(Link link, LinkRoute.Corner one, LinkRoute.Corner other) {
        int left = Math.min(one.x(), other.x());
        int top = Math.min(one.y(), other.y());
        return new Piece(link, new Box(left - REACH, top - REACH, Math.abs(one.x() - other.x()) + 2 * REACH, Math.abs(one.y() - other.y()) + 2 * REACH));
    }

    private void add(Piece piece) {
        forEachSquare(piece.box(), square -> squares.computeIfAbsent(square, any -> new ArrayList<>()).add(piece));
    }

    /** Whether a piece of another link runs through a box. */
    boolean cross(Box box, Link own, Predicate<Piece> which) {
        return forEachSquare(box, square -> squares.getOrDefault(square, List.of()).stream()
                .anyMatch(piece -> piece.link() != own && piece.box().intersects(box) && which.test(piece)));
    }

    /** Goes on through all squares, and says whether one of them held. */
    private static boolean forEachSquare(Box box, Predicate<Long> square) {
        boolean held = false;
        for (int row = Math.floorDiv(box.y(), SQUARE); row <= Math.floorDiv(box.bottom(), SQUARE); row++) {
            for (int column = Math.floorDiv(box.x(), SQUARE); column <= Math.floorDiv(box.right(), SQUARE); column++) {
                held |= square.test((long) row << Integer.SIZE | column & 0xFFFFFFFFL);
            }
        }
        return held;
    }
}
