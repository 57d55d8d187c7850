/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.map.LinkEnd.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a link in terms of gutters, which stays the same when cards grow: out at one side of a card, along gutters that lie upright between columns
 * and level between rows in turn, and in at a side of the other card.
 */
final class LinkWay {

    /** A piece of the way: along one gutter. */
    static final class Leg {

        private final boolean upright;
        private final int gutter;
        private int track;

        Leg(boolean upright, int gutter) {
            this.upright = upright;
            this.gutter = gutter;
        }

        boolean isUpright() {
            return upright;
        }

        int gutter() {
            return gutter;
        }

        int track() {
            return track;
        }

        /** Takes one of the parallel tracks in its gutter. */
        void setTrack(int number) {
            track = number;
        }
    }

    private final Side out;
    private final Side in;
    private final List<Leg> legs;
    private int outShift;
    private int inShift;

    LinkWay(Side out, Side in, List<Leg> legs) {
        this.out = out;
        this.in = in;
        this.legs = List.copyOf(legs);
    }

    Side out() {
        return out;
    }

    Side in() {
        return in;
    }

    List<Leg> legs() {
        return legs;
    }

    /** Moves where it leaves along the side of the card, so that several links do not leave at one point. */
    void setOutShift(int shift) {
        outShift = shift;
    }

    void setInShift(int shift) {
        inShift = shift;
    }

    /** The corners from card to card, as the gutters and cards stand now, before anything is mirrored. */
    List<LinkRoute.Corner> corners(LinkEnd from, LinkEnd to, Gutters gutters) {
        List<LinkRoute.Corner> corners = new ArrayList<>();
        int x = from.x(out, outShift);
        int y = from.y(out, outShift);
        corners.add(new LinkRoute.Corner(x, y));
        for (Leg leg : legs) {
            if (leg.isUpright()) {
                x = gutters.x(leg.gutter(), leg.track());
            } else {
                y = gutters.y(leg.gutter(), leg.track());
            }
            corners.add(new LinkRoute.Corner(x, y));
        }
        int endX = to.x(in, inShift);
        int endY = to.y(in, inShift);
        corners.add(in.isUpright() ? new LinkRoute.Corner(x, endY) : new LinkRoute.Corner(endX, y));
        corners.add(new LinkRoute.Corner(endX, endY));
        return LinkRoute.withoutIdle(corners);
    }
}
