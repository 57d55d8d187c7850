/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.FixedMeasurer;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Palette;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.PainPoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lane with strengths beside pain points. */
class HalvesTest {

    private static final String LANE = "strengthsAndPains";

    private Lane lane;
    private Card strength;
    private Card pain;
    private Card second;

    private MapBuilder map(String language, int stepWidth) {
        MapBuilder map = new MapBuilder(language, "Journey");
        map.stage("Airport", null, "during", "Arrives", "Waits", "Boards").setStepWidth(stepWidth);
        lane = map.lane(LANE);
        map.lane("actions");
        pain = pain(map, 0, "Nobody at the desk");
        strength = map.card(LANE, 0, "The lounge is quiet");
        second = pain(map, 0, "A long queue in the sun, every single time");
        return map;
    }

    private Card pain(MapBuilder map, int step, String text) {
        PainPoint card = ModelFactory.eINSTANCE.createPainPoint();
        card.setText(text);
        card.setLane(lane);
        card.setStep(map.steps.get(step));
        map.journey.getCards().add(card);
        return card;
    }

    private static MapLayout layout(MapBuilder map, MapView view) {
        return new MapLayout(MapContent.of(map.journey, TestCatalog.CATALOG), new LineBreaker(new FixedMeasurer()), new MapOptions(600, 400, false, view));
    }

    private static MapLayout layout(MapBuilder map) {
        return layout(map, MapView.EVERYTHING);
    }

    private static Box box(MapLayout layout, Card card) {
        return layout.card(card).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void theHalvesStandSideBySide(String language) {
        MapLayout layout = layout(map(language, 0));
        Box plus = box(layout, strength);
        Box minus = box(layout, pain);
        assertEquals(plus.y(), minus.y(), "each half begins at the top, whatever stands in the other");
        assertEquals(language.equals("en"), plus.right() < minus.x());
        assertEquals(minus.bottom() + Distances.CARD_GAP, box(layout, second).y());
        Box cell = layout.cell(new Cell(0, 0));
        for (Card card : List.of(strength, pain, second)) {
            assertTrue(cell.contains(box(layout, card).x(), box(layout, card).y()) && box(layout, card).right() <= cell.right());
        }
        assertTrue(plus.width() >= Distances.LEAST_HALF_WIDTH, "wide enough to be read");
        assertEquals(List.of("Strengths", "Pain points"),
                layout.rows().get(0).halves().stream().limit(2).map(half -> half.heading().lines().get(0).text()).toList());
    }

    @Test
    void whereAStepIsNarrowTheyStandOneBelowTheOther() {
        MapLayout layout = layout(map("en", 112));
        assertEquals(112, layout.steps().get(0).box().width());
        assertTrue(box(layout, strength).bottom() + Distances.HALF_HEADING <= box(layout, pain).y());
        assertEquals(112 - 2 * Distances.CELL_MARGIN, box(layout, pain).width());
        HitTest hits = new HitTest(layout);
        Cell cell = new Cell(0, 0);
        assertEquals(LaneHalf.PLUS, hits.half(cell, box(layout, strength).x(), box(layout, strength).y()));
        assertEquals(LaneHalf.MINUS, hits.half(cell, box(layout, pain).x(), box(layout, pain).y()));
        assertEquals(LaneHalf.MINUS, hits.half(new Cell(0, 2), layout.cell(new Cell(0, 2)).x(), layout.cell(new Cell(0, 2)).bottom() - 1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void aPointTellsTheHalfAndThePlaceInIt(String language) {
        MapLayout layout = layout(map(language, 0));
        HitTest hits = new HitTest(layout);
        Box minus = box(layout, second);
        HitTest.Insertion there = hits.insertion(minus.x() + 4, minus.bottom() + 2).orElseThrow();
        assertEquals(LaneHalf.MINUS, there.half());
        assertEquals(2, there.index());
        assertTrue(there.line().x() >= layout.cell(new Cell(0, 0), LaneHalf.MINUS).x());
        Box plus = box(layout, strength);
        HitTest.Insertion first = hits.insertion(plus.x() + 4, plus.y() + 1).orElseThrow();
        assertEquals(List.of(LaneHalf.PLUS, 0), List.of(first.half(), first.index()));
        Box empty = layout.cell(new Cell(0, 2), LaneHalf.MINUS);
        assertEquals(LaneHalf.MINUS, hits.half(new Cell(0, 2), empty.x() + 3, empty.bottom() - 3.0));
        assertEquals(layout.cell(new Cell(1, 0)), layout.cell(new Cell(1, 0), LaneHalf.MINUS), "another lane has no halves");
        assertEquals(LaneHalf.PLUS, hits.half(new Cell(1, 0), empty.x(), empty.y()));
    }

    @Test
    void whatSpansStandsAboveTheHeadingsWithTheIconOfItsHalf() {
        MapBuilder map = map("en", 0);
        Card across = pain(map, 0, "Wet feet all along");
        across.setLastStep(map.steps.get(1));
        MapLayout layout = layout(map);
        Box box = box(layout, across);
        assertEquals(layout.columns().width(0, 1) - 2 * Distances.CELL_MARGIN, box.width());
        assertTrue(box.bottom() + Distances.HALF_HEADING <= box(layout, strength).y());
        assertEquals(1, layout.rows().get(0).halves().stream().map(half -> half.box().y()).distinct().count(), "headings are on one level");
        assertNotNull(layout.content().card(across).icon());
        assertNull(layout.content().card(pain).icon());
    }

    @Test
    void theColourIsThatOfTheHalf() {
        MapLayout layout = layout(map("en", 0));
        LaneContent content = layout.content().lanes().get(0);
        assertEquals(Palette.LIGHT.tone("#C2413A", null), content.tone(layout.content().card(pain), Palette.LIGHT));
        assertEquals(Palette.LIGHT.tone("#27793F", null), content.tone(layout.content().card(strength), Palette.LIGHT));
        assertEquals("Strengths and pain points, \u2212 Pain points", content.place(content.half(pain)));
        assertEquals("Actions", layout.content().lanes().get(1).place(LaneHalf.PLUS));
    }

    @Test
    void nothingIsLostWhereSomethingIsCollapsed() {
        MapBuilder map = map("en", 0);
        MapLayout step = layout(map, MapView.EVERYTHING.with(map.steps.get(0), true));
        assertEquals(3, step.hiddenCards(0, 0));
        assertEquals(4, step.rows().get(0).halves().size(), "two open steps");
        MapLayout closed = layout(map, MapView.EVERYTHING.with(lane, true));
        assertEquals(List.of(), closed.rows().get(0).halves());
        assertTrue(closed.steps().get(0).box().width() < step.steps().get(1).box().width(), "steps are wide for the halves only");
    }

    @Test
    void aChangeOfOneCardMeasuresNoOther() {
        MapLayout layout = layout(map("en", 0));
        CardGeometry other = layout.geometry(strength).orElseThrow();
        Box before = box(layout, second);
        pain.setText("Nobody at the desk, and nobody who knows when somebody will be there again");
        layout.cardChanged(pain);
        assertSame(other, layout.geometry(strength).orElseThrow());
        assertNotEquals(before, box(layout, second));
        assertEquals(box(layout, pain).y(), box(layout, strength).y());
    }

    @Test
    void aLinkDoesNotRunThroughTheOtherHalf() {
        MapBuilder map = map("en", 0);
        Card action = map.card("actions", 2, "Asks at the desk");
        Link link = ModelFactory.eINSTANCE.createLink();
        link.setSource(strength);
        link.setTarget(action);
        map.journey.getLinks().add(link);
        MapLayout layout = layout(map);
        assertFalse(LinkEnd.withSides(layout, strength).orElseThrow().has(LinkEnd.Side.TRAILING));
        assertTrue(LinkEnd.withSides(layout, strength).orElseThrow().has(LinkEnd.Side.TOP));
        assertTrue(LinkEnd.withSides(layout, strength).orElseThrow().has(LinkEnd.Side.BOTTOM), "the other half does not stand below it");
        assertFalse(LinkEnd.withSides(layout, second).orElseThrow().has(LinkEnd.Side.LEADING));
        assertFalse(LinkEnd.withSides(layout, second).orElseThrow().has(LinkEnd.Side.TOP));
        assertTrue(layout.links().route(link).isPresent());
    }
}
