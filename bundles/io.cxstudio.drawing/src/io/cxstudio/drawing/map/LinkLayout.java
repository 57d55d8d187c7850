/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.map.LinkEnd.Side;
import io.cxstudio.model.Card;
import io.cxstudio.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ways of all links of a map. Ways are chosen once, in terms of the gutters between columns and rows; where exactly they run follows the layout, so a card
 * that grows costs nothing here.
 */
public final class LinkLayout {

    /** How far apart links leave one side of a card. */
    private static final int PORT = 8;
    private static final int STUB = 4;

    private final MapLayout layout;
    private final Gutters gutters;
    private final Map<Link, LinkWay> ways = new LinkedHashMap<>();
    private Map<Link, LinkRoute.Place> words;

    LinkLayout(MapLayout layout) {
        this.layout = layout;
        this.gutters = new Gutters(layout);
        if (!layout.rows().isEmpty()) {
            findWays();
        }
    }

    private record Port(Card card, Side side) {
    }

    private record Use(LinkWay way, boolean out, int order) {

        void shift(int shift) {
            if (out) {
                way.setOutShift(shift);
            } else {
                way.setInShift(shift);
            }
        }
    }

    private void findWays() {
        LinkRouter router = new LinkRouter(gutters);
        Map<Port, List<Use>> ports = new HashMap<>();
        for (Link link : layout.content().journey().getLinks()) {
            Optional<LinkEnd> from = LinkEnd.withSides(layout, link.getSource());
            Optional<LinkEnd> to = LinkEnd.withSides(layout, link.getTarget());
            if (from.isEmpty() || to.isEmpty() || from.get().hidden() && to.get().hidden() || link.getSource() == link.getTarget()) {
                continue;
            }
            LinkWay way = router.way(from.get(), to.get());
            ways.put(link, way);
            use(ports, new Port(link.getSource(), way.out()), new Use(way, true, order(to.get(), way.out())));
            use(ports, new Port(link.getTarget(), way.in()), new Use(way, false, order(from.get(), way.in())));
        }
        for (List<Use> uses : ports.values()) {
            uses.sort(Comparator.comparingInt(Use::order));
            for (int i = 0; i < uses.size(); i++) {
                uses.get(i).shift((2 * i - uses.size() + 1) * PORT / 2);
            }
        }
        LinkTracks tracks = new LinkTracks();
        ways.forEach((link, way) -> tracks.choose(way, corners(link, way), gutters));
    }

    /** Links leave a side in the order in which their other ends stand, so that they do not cross at once. */
    private static int order(LinkEnd other, Side side) {
        return side.isUpright() ? other.box().y() : other.box().x();
    }

    private static void use(Map<Port, List<Use>> ports, Port port, Use use) {
        ports.computeIfAbsent(port, any -> new ArrayList<>()).add(use);
    }

    private List<LinkRoute.Corner> corners(Link link, LinkWay way) {
        return way.corners(LinkEnd.of(layout, link.getSource()).orElseThrow(), LinkEnd.of(layout, link.getTarget()).orElseThrow(), gutters);
    }

    /**
     * The way of a link now.
     *
     * @param link a link of the journey, not null
     * @return in map coordinates; a short stub where one end does not stand on the grid; empty if neither does, or if both are hidden where something is collapsed
     */
    public Optional<LinkRoute> route(Link link) {
        LinkWay way = ways.get(link);
        if (way != null) {
            if (words == null) {
                words = new LinkWords(layout, ways.keySet().stream().map(each -> straight(each, ways.get(each))).toList()).places();
            }
            return Optional.of(straight(link, way).withWords(words.getOrDefault(link, LinkRoute.Place.NOWHERE)));
        }
        Optional<LinkEnd> from = LinkEnd.of(layout, link.getSource());
        Optional<LinkEnd> to = LinkEnd.of(layout, link.getTarget());
        if (from.isPresent() == to.isPresent()) {
            return Optional.empty();
        }
        boolean toThere = from.isPresent();
        Side side = toThere ? Side.TRAILING : Side.LEADING;
        LinkEnd end = toThere ? from.get() : to.get();
        LinkRoute.Corner card = new LinkRoute.Corner(end.x(side, 0), end.y(side, 0));
        LinkRoute.Corner open = new LinkRoute.Corner(card.x() + (toThere ? STUB : -STUB), card.y());
        return Optional.of(new LinkRoute(link, onMap(toThere ? List.of(card, open) : List.of(open, card)), !toThere, toThere, LinkRoute.Place.NOWHERE));
    }

    private LinkRoute straight(Link link, LinkWay way) {
        return new LinkRoute(link, onMap(corners(link, way)), false, false, new LinkRoute.Place(0, 0));
    }

    private List<LinkRoute.Corner> onMap(List<LinkRoute.Corner> corners) {
        Box grid = layout.grid();
        boolean mirrored = layout.columns().isRightToLeft();
        return corners.stream().map(corner -> new LinkRoute.Corner(grid.x() + (mirrored ? grid.width() - corner.x() : corner.x()), grid.y() + corner.y()))
                .toList();
    }

    /**
     * The links of the journey in its order.
     *
     * @return not null
     */
    public List<Link> links() {
        return layout.content().journey().getLinks();
    }
}
