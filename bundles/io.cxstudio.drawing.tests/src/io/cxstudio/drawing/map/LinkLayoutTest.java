/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.FixedMeasurer;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Palette;
import io.cxstudio.model.Card;
import io.cxstudio.model.Link;
import io.cxstudio.model.LinkKind;
import io.cxstudio.model.ModelFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;

class LinkLayoutTest {

    private static MapLayout layout(MapBuilder map, MapView view) {
        return new MapLayout(MapContent.of(map.journey, TestCatalog.CATALOG), new LineBreaker(new FixedMeasurer()), MapOptions.COMPACT.with(view));
    }

    private static Link link(MapBuilder map, Card from, Card to) {
        Link link = ModelFactory.eINSTANCE.createLink();
        link.setSource(from);
        link.setTarget(to);
        link.setKind(LinkKind.CAUSES);
        map.journey.getLinks().add(link);
        return link;
    }

    private static MapBuilder map(String language) {
        MapBuilder map = new MapBuilder(language, "Links");
        map.stage("One", null, "a", "s0", "s1");
        map.stage("Two", null, "a", "s2", "s3");
        map.lane("actions");
        map.lane("painPoints");
        return map;
    }

    /** Pieces are level or upright, ends touch their cards, and no piece runs over a card: on many maps, with cards that span. */
    @Test
    void linksRunAroundCards() {
        for (int seed = 0; seed < 24; seed++) {
            MapBuilder map = new RandomMaps(seed).map(seed % 2 == 0 ? "en" : "fa", 2 + seed % 6, 90);
            Random random = new Random(seed);
            List<Card> cards = map.journey.getCards();
            for (int i = 0; i < 40; i++) {
                link(map, cards.get(random.nextInt(cards.size())), cards.get(random.nextInt(cards.size())));
            }
            MapLayout layout = layout(map, MapView.EVERYTHING);
            int routed = 0;
            for (Link link : map.journey.getLinks()) {
                LinkRoute route = layout.links().route(link).orElse(null);
                if (route != null && !route.toThere() && !route.fromThere()) {
                    assertGoesAround(layout, route);
                    routed++;
                }
            }
            assertTrue(routed > 5, "seed " + seed + " routes only " + routed);
        }
    }

    @Test
    void noWordsOfALinkCoverThoseOfAnotherNorRunAlongItsLine() {
        int shown = 0;
        for (int seed = 0; seed < 12; seed++) {
            MapBuilder map = new RandomMaps(seed).map(seed % 2 == 0 ? "en" : "fa", 3, 60);
            Random random = new Random(seed);
            List<Card> cards = map.journey.getCards();
            for (int i = 0; i < 60; i++) {
                link(map, cards.get(random.nextInt(cards.size())), cards.get(random.nextInt(cards.size())));
            }
            MapLayout layout = layout(map, MapView.EVERYTHING);
            Look look = new Look(Palette.LIGHT, new FixedMeasurer(), layout.content().isRightToLeft(), Detail.FULL, layout.content().words());
            List<Box> words = new ArrayList<>();
            for (Link link : map.journey.getLinks()) {
                layout.links().route(link).map(route -> LinkPainter.wordsBox(look, route, false)).filter(box -> box.width() > 0).ifPresent(box -> {
                    assertTrue(words.stream().noneMatch(box::intersects));
                    map.journey.getLinks().stream().filter(other -> other != link).flatMap(other -> layout.links().route(other).stream())
                            .forEach(other -> assertRunsBeside(box, other));
                    words.add(box);
                });
            }
            shown += words.size();
        }
        assertTrue(shown > 60, "only " + shown + " are shown");
    }

    private static void assertRunsBeside(Box words, LinkRoute route) {
        for (int i = 1; i < route.corners().size(); i++) {
            LinkRoute.Corner one = route.corners().get(i - 1);
            LinkRoute.Corner other = route.corners().get(i);
            Box level = new Box(Math.min(one.x(), other.x()), one.y(), Math.abs(one.x() - other.x()), 1);
            assertFalse(one.y() == other.y() && words.intersects(level), () -> level + " runs along " + words);
        }
    }

    private static void assertGoesAround(MapLayout layout, LinkRoute route) {
        List<LinkRoute.Corner> corners = route.corners();
        assertTouches(layout.card(route.link().getSource()).orElseThrow(), corners.getFirst());
        assertTouches(layout.card(route.link().getTarget()).orElseThrow(), corners.getLast());
        boolean spanned = layout.content().lanes().stream().flatMap(lane -> lane.cards().stream()).anyMatch(Placed::isSpanning);
        for (int i = 1; i < corners.size(); i++) {
            LinkRoute.Corner one = corners.get(i - 1);
            LinkRoute.Corner other = corners.get(i);
            assertTrue(one.x() == other.x() || one.y() == other.y(), () -> corners.toString());
            assertNotEquals(one, other);
            if (!spanned) {
                assertRunsOverNothing(layout, one, other);
            }
        }
    }

    private static void assertTouches(Box card, LinkRoute.Corner corner) {
        boolean within = corner.x() >= card.x() && corner.x() <= card.right() && corner.y() >= card.y() && corner.y() <= card.bottom();
        boolean atEdge = corner.x() == card.x() || corner.x() == card.right() || corner.y() == card.y() || corner.y() == card.bottom();
        assertTrue(within && atEdge, () -> corner + " is not at the edge of " + card);
    }

    private static void assertRunsOverNothing(MapLayout layout, LinkRoute.Corner one, LinkRoute.Corner other) {
        Box piece = new Box(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()), Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
        for (LaneContent lane : layout.content().lanes()) {
            for (Placed placed : lane.cards()) {
                layout.geometry(placed.card()).flatMap(any -> layout.card(placed.card()))
                        .ifPresent(box -> assertFalse(piece.intersects(box.inset(1, 1)), () -> "over " + placed.card().getText()));
            }
        }
    }

    @Test
    void aCardThatSpansIsGoneAround() {
        MapBuilder map = map("en");
        map.lane("thoughts");
        Card from = map.card("actions", 0, "from");
        Card to = map.card("thoughts", 1, "to");
        Card wall = map.spanning("painPoints", 0, 2, "a wall across the direct way");
        Link link = link(map, from, to);
        MapLayout layout = layout(map, MapView.EVERYTHING);
        LinkRoute route = layout.links().route(link).orElseThrow();
        Box box = layout.card(wall).orElseThrow();
        for (int i = 1; i < route.corners().size(); i++) {
            LinkRoute.Corner one = route.corners().get(i - 1);
            LinkRoute.Corner other = route.corners().get(i);
            Box piece = new Box(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()), Math.abs(one.x() - other.x()), Math.abs(one.y() - other.y()));
            assertFalse(piece.intersects(box), () -> route.corners().toString());
        }
    }

    @Test
    void aMapFromRightToLeftIsMirrored() {
        MapBuilder english = map("en");
        Link there = link(english, english.card("actions", 0, "a"), english.card("painPoints", 2, "b"));
        MapBuilder persian = map("fa");
        Link mirrored = link(persian, persian.card("actions", 0, "a"), persian.card("painPoints", 2, "b"));
        MapLayout left = layout(english, MapView.EVERYTHING);
        MapLayout right = layout(persian, MapView.EVERYTHING);
        List<LinkRoute.Corner> expected = left.links().route(there).orElseThrow().corners();
        List<LinkRoute.Corner> actual = right.links().route(mirrored).orElseThrow().corners();
        assertEquals(expected.stream().map(corner -> new LinkRoute.Corner(left.bounds().width() - corner.x(), corner.y())).toList(), actual);
    }

    @Test
    void severalLinksLeaveACardAtSeveralPoints() {
        MapBuilder map = map("en");
        Card from = map.card("actions", 1, "from");
        List<LinkRoute.Corner> starts = new ArrayList<>();
        for (int step : new int[] {0, 1, 2, 3}) {
            link(map, from, map.card("painPoints", step, "to"));
        }
        MapLayout layout = layout(map, MapView.EVERYTHING);
        map.journey.getLinks().forEach(link -> starts.add(layout.links().route(link).orElseThrow().corners().getFirst()));
        assertEquals(4, starts.stream().distinct().count(), starts::toString);
    }

    @Test
    void anEndThatDoesNotStandOnTheMapLeavesAStub() {
        MapBuilder map = map("en");
        Card card = map.card("actions", 0, "here");
        Card gone = ModelFactory.eINSTANCE.createCard();
        ((InternalEObject) gone).eSetProxyURI(URI.createURI("#gone"));
        Link parked = link(map, card, map.parked("later"));
        Link dangling = link(map, gone, card);
        Link nowhere = link(map, null, null);
        Link self = link(map, card, card);
        LinkLayout links = layout(map, MapView.EVERYTHING).links();
        assertTrue(links.route(parked).orElseThrow().toThere());
        assertTrue(links.route(dangling).orElseThrow().fromThere());
        assertTrue(links.route(nowhere).isEmpty());
        assertTrue(links.route(self).isEmpty());
    }

    @Test
    void aHiddenEndIsLinkedAtTheCellThatHidesIt() {
        MapBuilder map = map("en");
        Link link = link(map, map.card("actions", 0, "from"), map.card("painPoints", 3, "to"));
        MapView view = MapView.EVERYTHING.with(map.journey.getLanes().get(1), true);
        MapLayout layout = layout(map, view);
        LinkRoute route = layout.links().route(link).orElseThrow();
        Box cell = layout.cell(new Cell(1, 3));
        assertTrue(cell.contains(route.corners().getLast().x(), route.corners().getLast().y()));
        MapLayout both = layout(map, view.with(map.journey.getLanes().get(0), true));
        assertTrue(both.links().route(link).isEmpty());
    }

    @Test
    void theWayFollowsACardThatGrows() {
        MapBuilder map = map("en");
        Card from = map.card("actions", 0, "from");
        Link link = link(map, from, map.card("painPoints", 0, "to"));
        MapLayout layout = layout(map, MapView.EVERYTHING);
        LinkLayout before = layout.links();
        int end = before.route(link).orElseThrow().corners().getLast().y();
        from.setText("a text that is much longer than before ".repeat(8));
        layout.cardChanged(from);
        assertSame(before, layout.links());
        assertTrue(layout.links().route(link).orElseThrow().corners().getLast().y() > end);
        assertGoesAround(layout, layout.links().route(link).orElseThrow());
    }
}
