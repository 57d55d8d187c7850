/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.map.LinkEnd.Side;
import io.cxstudio.drawing.map.LinkWay.Leg;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the way of a link: of all ways with at most three gutters the shortest, where bends and cards in the way count as detours, and a level piece that
 * is long enough for words is worth one.
 */
final class LinkRouter {

    private static final int BEND = 12;
    private static final int BLOCK = 100_000;
    private static final int BACKWARD_SIDE = 6;
    private static final int WORDLESS = 150;
    private static final int ROOM_FOR_WORDS = 100;

    private final Gutters gutters;
    private LinkEnd from;
    private LinkEnd to;
    private LinkWay best;
    private long bestCost;

    LinkRouter(Gutters gutters) {
        this.gutters = gutters;
    }

    LinkWay way(LinkEnd source, LinkEnd target) {
        from = source;
        to = target;
        best = null;
        bestCost = Long.MAX_VALUE;
        for (Side out : Side.values()) {
            for (Side in : Side.values()) {
                if (from.has(out) && to.has(in)) {
                    tryWays(out, in);
                }
            }
        }
        return best;
    }

    private void tryWays(Side out, Side in) {
        Leg first = new Leg(out.isUpright(), from.gutter(out));
        Leg last = new Leg(in.isUpright(), to.gutter(in));
        if (first.isUpright() != last.isUpright()) {
            tryWay(out, in, List.of(first, last));
            return;
        }
        if (first.gutter() == last.gutter()) {
            tryWay(out, in, List.of(first));
            return;
        }
        for (int between : first.isUpright() ? rows() : columns()) {
            tryWay(out, in, List.of(first, new Leg(!first.isUpright(), between), last));
        }
    }

    private Set<Integer> rows() {
        return new LinkedHashSet<>(List.of(from.row(), from.row() + 1, to.row(), to.row() + 1));
    }

    private Set<Integer> columns() {
        return new LinkedHashSet<>(List.of(from.first(), from.last() + 1, to.first(), to.last() + 1));
    }

    private void tryWay(Side out, Side in, List<Leg> legs) {
        LinkWay way = new LinkWay(out, in, new ArrayList<>(legs));
        List<LinkRoute.Corner> corners = way.corners(from, to, gutters);
        long cost = (out == Side.LEADING ? BACKWARD_SIDE : 0) + (in == Side.TRAILING ? BACKWARD_SIDE : 0) + (long) BEND * corners.size();
        int longest = 0;
        for (int i = 1; i < corners.size() && cost < bestCost; i++) {
            LinkRoute.Corner one = corners.get(i - 1);
            LinkRoute.Corner other = corners.get(i);
            cost += Math.abs(one.x() - other.x()) + (long) Math.abs(one.y() - other.y());
            longest = Math.max(longest, one.y() == other.y() ? Math.abs(one.x() - other.x()) : 0);
        }
        cost += longest < ROOM_FOR_WORDS ? WORDLESS : 0;
        if (cost < bestCost) {
            cost += (long) BLOCK * blocks(way, corners);
            if (cost < bestCost) {
                best = way;
                bestCost = cost;
            }
        }
    }

    private int blocks(LinkWay way, List<LinkRoute.Corner> corners) {
        int blocks = 0;
        for (Leg leg : way.legs()) {
            if (leg.isUpright()) {
                int x = gutters.x(leg.gutter(), leg.track());
                for (int i = 1; i < corners.size(); i++) {
                    if (corners.get(i - 1).x() == x && corners.get(i).x() == x) {
                        blocks += gutters.blocks(leg.gutter(), corners.get(i - 1).y(), corners.get(i).y());
                    }
                }
            }
        }
        return blocks;
    }
}
