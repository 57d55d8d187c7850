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
import java.util.function.Predicate;

/**
 * Finds places for the words of links, so that no words cover others, and no line runs along or, where it can be helped, through them. A link for which there is
 * no place stays without words, as if it were too short for them.
 */
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
    private final List<LinkRoute> routes;
    private final LinkLines lines;

    LinkWords(MapLayout layout, List<LinkRoute> routes) {
        this.routes = routes;
        lines = new LinkLines(routes);
        MapContent content = layout.content();
        look = new Look(Palette.LIGHT, layout.measurer(), content.isRightToLeft(), Detail.FULL, content.words());
    }

    /** Where the words of each link stand; links without words are left out. */
    Map<Link, LinkRoute.Place> places() {
        Map<Link, LinkRoute.Place> places = new HashMap<>();
        for (LinkRoute route : routes) {
            List<LinkRoute.Place> candidates = candidates(route);
            if (!place(route, candidates, any -> true, places)) {
                place(route, candidates, LinkLines.Piece::isLevel, places);
            }
        }
        return places;
    }

    private List<LinkRoute.Place> candidates(LinkRoute route) {
        List<LinkRoute.Place> candidates = new ArrayList<>();
        int levels = route.levels().size();
        for (int level = 0; level < levels; level++) {
            LinkRoute.Place first = new LinkRoute.Place(level, 0);
            Box words = LinkPainter.wordsBox(look, route.withWords(first), false);
            if (words.width() > 0) {
                candidates.add(new LinkRoute.Place(level, best(route.withWords(first), words)));
                for (double share : OTHERWISE) {
                    candidates.add(new LinkRoute.Place(level, share));
                }
            }
        }
        return candidates;
    }

    /** Words of a long line stand near its beginning, beside those of a short line that runs along it. */
    private double best(LinkRoute route, Box words) {
        return route.levelOfWords().width() - words.width() < LONG ? MIDDLE : look.rightToLeft() ? 1 - NEAR : NEAR;
    }

    /** Takes the first place that is free of words and of the lines that count. */
    private boolean place(LinkRoute route, List<LinkRoute.Place> candidates, Predicate<LinkLines.Piece> inTheWay, Map<Link, LinkRoute.Place> places) {
        for (LinkRoute.Place candidate : candidates) {
            Box box = LinkPainter.wordsBox(look, route.withWords(candidate), false);
            if (isFree(box) && !lines.cross(box, route.link(), inTheWay)) {
                taken.computeIfAbsent(box.y(), any -> new ArrayList<>()).add(box);
                places.put(route.link(), candidate);
                return true;
            }
        }
        return false;
    }

    private boolean isFree(Box box) {
        return taken.subMap(box.y() - box.height() + 1, box.bottom()).values().stream().flatMap(List::stream).noneMatch(box::intersects);
    }
}
