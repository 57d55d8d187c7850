/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Palette;
import io.cxstudio.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds places for the words of links, so that no words cover others. A link for which there is none stays without, as if it were too short for them. */
final class LinkWords {

    /** From here on a line is long. */
    private static final int LONG = 100;
    private static final double MIDDLE = 0.5;
    private static final double NEAR = 0.15;
    /** Where words go if they cannot stand where they would stand best. */
    private static final double[] OTHERWISE = {MIDDLE, NEAR, 1 - NEAR, 0, 1, 0.3, 0.7};

    private final Look look;
    /** The places that are taken, by their tops. */
    private final TreeMap<Integer, List<Box>> taken = new TreeMap<>();

    LinkWords(MapLayout layout) {
        MapContent content = layout.content();
        look = new Look(Palette.LIGHT, layout.measurer(), content.isRightToLeft(), Detail.FULL, content.words());
    }

    /** Where along each link its words stand; links without words are left out. */
    Map<Link, Double> places(List<LinkRoute> routes) {
        Map<Link, Double> places = new HashMap<>();
        for (LinkRoute route : routes) {
            Box first = LinkPainter.wordsBox(look, route, false);
            if (first.width() > 0 && !place(route, best(route, first), places)) {
                for (double share : OTHERWISE) {
                    if (place(route, share, places)) {
                        break;
                    }
                }
            }
        }
        return places;
    }

    /** Words of a long line stand near its beginning, beside those of a short line that runs along it. */
    private double best(LinkRoute route, Box words) {
        return route.longestLevel().width() - words.width() < LONG ? MIDDLE : look.rightToLeft() ? 1 - NEAR : NEAR;
    }

    private boolean place(LinkRoute route, double share, Map<Link, Double> places) {
        Box box = LinkPainter.wordsBox(look, route.withWordsAt(share), false);
        boolean free = taken.subMap(box.y() - box.height() + 1, box.bottom()).values().stream().flatMap(List::stream).noneMatch(box::intersects);
        if (free) {
            taken.computeIfAbsent(box.y(), any -> new ArrayList<>()).add(box);
            places.put(route.link(), share);
        }
        return free;
    }
}
