/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.cxstudio.diagram.internal.view.LinksShown;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Card;
import io.cxstudio.model.Link;

/** The links of a map by the cards at which they begin and end, so that no card has to look through all of them. */
public final class MapLinks {

    private final MapEditPart map;
    private Map<Card, List<Link>> from;
    private Map<Card, List<Link>> to;

    MapLinks(MapEditPart map) {
        this.map = map;
    }

    private void read() {
        from = new HashMap<>();
        to = new HashMap<>();
        for (Link link : map.element().getLinks()) {
            if (link.getSource() != link.getTarget()) {
                put(from, link.getSource(), link);
                put(to, link.getTarget(), link);
            }
        }
    }

    private static void put(Map<Card, List<Link>> links, Card card, Link link) {
        if (card != null) {
            links.computeIfAbsent(card, any -> new ArrayList<>()).add(link);
        }
    }

    List<Link> from(Card card) {
        if (from == null) {
            read();
        }
        return from.getOrDefault(card, List.of());
    }

    List<Link> to(Card card) {
        if (to == null) {
            read();
        }
        return to.getOrDefault(card, List.of());
    }

    /** Which links there are, or where they begin and end, has changed. */
    void changed() {
        from = null;
        to = null;
        map.scene().layout().linksChanged();
    }

    /** Follows a change of links. */
    void refresh() {
        for (Object part : List.copyOf(map.getViewer().getEditPartRegistry().values())) {
            if (part instanceof CardEditPart card) {
                card.refreshLinks();
            }
        }
        show();
    }

    /** Shows or hides links, after the user has asked for others. */
    public void show() {
        for (Object part : map.getViewer().getEditPartRegistry().values()) {
            if (part instanceof LinkEditPart link) {
                link.show();
            }
        }
    }

    LinksShown shown() {
        return map.getViewer() instanceof MapViewer viewer ? viewer.view().links() : LinksShown.ALL;
    }
}
