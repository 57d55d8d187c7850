/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.FixedMeasurer;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.TextMeasurer;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapLayoutTest {

    private static final MapOptions WINDOW = new MapOptions(1280, 720, false);

    private static MapLayout layout(MapBuilder map, MapOptions options) {
        return new MapLayout(MapContent.of(map.journey, TestCatalog.CATALOG), new LineBreaker(new FixedMeasurer()), options);
    }

    @Test
    void cardsStandInTheirCellsAndNeverTouch() {
        for (int seed = 0; seed < 20; seed++) {
            MapLayout layout = layout(new RandomMaps(seed).map(seed % 2 == 0 ? "en" : "fa", 1 + seed % 7, 120), WINDOW);
            for (int row = 0; row < layout.rows().size(); row++) {
                assertCardsApart(layout, row);
            }
        }
    }

    private static void assertCardsApart(MapLayout layout, int index) {
        LaneRow row = layout.rows().get(index);
        List<Box> boxes = new ArrayList<>();
        row.figures().forEach(figure -> boxes.add(figure.box()));
        for (Placed placed : row.content().cards()) {
            if (row.emotions() != null) {
                assertTrue(layout.row(index).contains(centre(layout, placed.card())[0], centre(layout, placed.card())[1]));
                continue;
            }
            Box box = layout.card(placed.card()).orElseThrow();
            Box first = layout.cell(new Cell(index, placed.first()));
            Box last = layout.cell(new Cell(index, placed.last()));
            assertEquals(Math.min(first.x(), last.x()) + 4, box.x());
            assertEquals(Math.max(first.right(), last.right()) - 4, box.right());
            assertTrue(box.y() >= first.y() + 8 && box.bottom() <= first.bottom() - 8, "inside its row");
            assertEquals(0, box.height() % 4, "on the grid");
            assertTrue(box.height() >= 24);
            boxes.add(row.box(placed.card()).orElseThrow());
        }
        for (int i = 0; i < boxes.size(); i++) {
            Box one = boxes.get(i);
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                Box near = new Box(one.x(), one.y() - 4, one.width(), one.height() + 8);
                assertFalse(near.intersects(other), () -> one + " and " + other);
            }
        }
    }

    private static double[] centre(MapLayout layout, Card card) {
        Box box = layout.card(card).orElseThrow();
        return new double[] {box.x() + box.width() / 2.0, box.y() + box.height() / 2.0};
    }

    @Test
    void whatWasMeasuredAheadIsNotMeasuredWhenItComes() {
        MapBuilder map = new MapBuilder("en", "ahead");
        map.stage("Stage", null, "before", "One", "Two");
        Lane lane = map.lane("actions");
        List<String> measured = new ArrayList<>();
        TextMeasurer counting = new FixedMeasurer() {
            @Override
            public double width(String text, TextStyle style) {
                measured.add(text);
                return super.width(text, style);
            }
        };
        MapLayout layout = new MapLayout(MapContent.of(map.journey, TestCatalog.CATALOG), new LineBreaker(counting), WINDOW);
        // Too long to be remembered as words.
        String text = "x".repeat(60);
        List<Card> cards = List.of(map.card("actions", 1, text), map.spanning("actions", 0, 1, text), map.parked(text));
        map.journey.getCards().clear();
        cards.forEach(layout::measureAhead);
        assertFalse(measured.isEmpty());
        measured.clear();
        map.journey.getCards().addAll(cards);
        layout.laneChanged(lane);
        layout.parkedChanged();
        assertEquals(List.of(), measured);
        assertEquals(layout(map, WINDOW).card(cards.get(1)), layout.card(cards.get(1)));
        assertEquals(layout(map, WINDOW).parkedCards().get(cards.get(2)), layout.parkedCards().get(cards.get(2)));
    }

    @Test
    void measuringAheadLeavesAMapAsItIs() {
        MapBuilder map = new MapBuilder("en", "ahead");
        map.stage("Stage", null, "before", "One", "Two");
        map.lane("actions");
        map.lane("emotions");
        map.card("actions", 0, "stays");
        MapLayout layout = layout(map, WINDOW);
        Box before = layout.bounds();
        Card card = map.card("actions", 1, "comes");
        map.journey.getCards().remove(card);
        layout.measureAhead(card);
        card.setLane(ModelFactory.eINSTANCE.createLane());
        card.setStep(ModelFactory.eINSTANCE.createStep());
        layout.measureAhead(card);
        Card point = map.emotion(0, 1, "happy");
        map.journey.getCards().remove(point);
        layout.measureAhead(point);
        assertEquals(before, layout.bounds());
        assertTrue(layout.card(card).isEmpty());
    }

    @Test
    void cardsOfACellKeepTheirOrder() {
        MapLayout layout = layout(new RandomMaps(3).map("en", 5, 200), WINDOW);
        for (int row = 0; row < layout.rows().size(); row++) {
            if (layout.rows().get(row).emotions() == null) {
                for (int column = 0; column < layout.content().columns().size(); column++) {
                    int bottom = Integer.MIN_VALUE;
                    for (Card card : layout.content().lanes().get(row).cell(column)) {
                        Box box = layout.card(card).orElseThrow();
                        assertTrue(box.y() >= bottom);
                        bottom = box.bottom();
                    }
                }
            }
        }
    }

    @Test
    void rightToLeftIsTheExactMirror() {
        for (int seed = 0; seed < 10; seed++) {
            // English in Arabic letters: the same words, but from right to left.
            MapLayout left = layout(new RandomMaps(seed).map("en", 4, 80), WINDOW);
            MapLayout right = layout(new RandomMaps(seed).map("en-Arab", 4, 80), WINDOW);
            int width = left.bounds().width();
            assertEquals(left.bounds(), right.bounds());
            assertEquals(left.grid().mirrored(width), right.grid());
            assertEquals(left.laneHeaders().mirrored(width), right.laneHeaders());
            assertEquals(left.parkingLot().equals(Box.EMPTY) ? Box.EMPTY : left.parkingLot().mirrored(width), right.parkingLot());
            assertMirrored(left.stages(), right.stages(), width);
            assertMirrored(left.steps(), right.steps(), width);
            assertMirrored(left.phases(), right.phases(), width);
            List<Card> leftCards = left.content().journey().getCards();
            List<Card> rightCards = right.content().journey().getCards();
            for (int i = 0; i < leftCards.size(); i++) {
                assertEquals(left.card(leftCards.get(i)).map(box -> box.mirrored(width)), right.card(rightCards.get(i)));
            }
            for (int row = 0; row < left.rows().size(); row++) {
                for (int i = 0; i < left.rows().get(row).figures().size(); i++) {
                    int grid = left.grid().width();
                    assertEquals(left.rows().get(row).figures().get(i).box().mirrored(grid), right.rows().get(row).figures().get(i).box());
                }
            }
        }
    }

    private static <E> void assertMirrored(List<Heading<E>> left, List<Heading<E>> right, int width) {
        assertEquals(left.stream().map(heading -> heading.box().mirrored(width)).toList(), right.stream().map(Heading::box).toList());
    }

    @Test
    void followingChangesGivesTheSameAsLayingOutAnew() {
        for (int seed = 0; seed < 12; seed++) {
            RandomMaps maps = new RandomMaps(seed);
            MapBuilder map = maps.map(seed % 3 == 0 ? "fa" : "en", 4, 60);
            MapLayout followed = layout(map, WINDOW);
            for (int i = 0; i < 60; i++) {
                maps.change(map, followed);
                assertSame(layout(map, followed.options()), followed);
            }
            assertSame(layout(map, WINDOW), followed.updated(WINDOW));
        }
    }

    private static void assertSame(MapLayout expected, MapLayout actual) {
        // The width that is left beside the parking lot is shared out only when everything is laid out.
        if (expected.hasParkingLot() == actual.hasParkingLot() && expected.grid().width() == actual.grid().width()) {
            for (int i = 0; i < expected.rows().size(); i++) {
                assertTrue(expected.rows().get(i).equals(actual.rows().get(i)), "row " + i);
                assertEquals(expected.row(i), actual.row(i));
            }
            assertEquals(expected.grid(), actual.grid());
        }
        assertEquals(expected.content().parked(), actual.content().parked());
        assertTrue(expected.parkedCards().equals(actual.parkedCards()), "parked cards");
    }

    @Test
    void oneCardThatGrowsMovesOnlyWhatIsBelow() {
        MapBuilder map = SampleMaps.flight();
        MapLayout layout = layout(map, WINDOW);
        List<LaneRow> before = List.copyOf(layout.rows());
        int belowBefore = layout.rowTop(2);
        Card card = layout.content().lanes().get(1).cards().getFirst().card();
        card.setText("A text that takes many more lines than it did before, so that the whole lane has to grow");
        layout.cardChanged(card);
        assertTrue(layout.rowTop(2) > belowBefore);
        for (int i = 0; i < before.size(); i++) {
            if (i == 1) {
                assertNotSame(before.get(i), layout.rows().get(i));
            } else {
                org.junit.jupiter.api.Assertions.assertSame(before.get(i), layout.rows().get(i));
            }
        }
    }

    @Test
    void textIsMeasuredAgainOnlyWhenItChanges() {
        int[] measured = {0};
        TextMeasurer counting = new FixedMeasurer() {
            @Override
            public double width(String text, TextStyle style) {
                measured[0] += style == TextStyle.CARD ? 1 : 0;
                return super.width(text, style);
            }
        };
        MapBuilder map = SampleMaps.flight();
        MapLayout layout = new MapLayout(MapContent.of(map.journey, TestCatalog.CATALOG), new LineBreaker(counting), WINDOW);
        measured[0] = 0;
        Card card = map.journey.getCards().getFirst();
        layout.laneChanged(card.getLane());
        layout.updated(WINDOW);
        assertEquals(0, measured[0]);
        card.setText("brandnew");
        layout.cardChanged(card);
        assertEquals(1, measured[0]);
    }

    @Test
    void columnsFillTheWindowAndKeepTheirOwnWidths() {
        MapBuilder map = new MapBuilder("en", "narrow");
        map.stage("one", null, "before", "a", "b").setStepWidth(200);
        map.stage("two", null, "before", "c", "d", "e", "f", "g");
        map.lane("actions");
        MapLayout layout = layout(map, new MapOptions(1300, 400, false));
        assertEquals(200, layout.cell(new Cell(0, 0)).width());
        assertEquals(1300, layout.grid().right());
        MapLayout compact = layout(map, MapOptions.COMPACT);
        assertEquals(112, compact.cell(new Cell(0, 3)).width());
        assertEquals(168, layout(map, new MapOptions(4000, 400, false)).cell(new Cell(0, 3)).width());
    }

    @Test
    void anEmptyJourneyHasItsPlace() {
        MapBuilder map = new MapBuilder("en", null);
        MapLayout layout = layout(map, WINDOW);
        assertEquals(new Box(0, 0, 1280, 720), layout.bounds());
        assertTrue(layout.rows().isEmpty());
        assertEquals(0, layout.grid().width());
        assertFalse(layout.hasParkingLot());
        map.lane("actions");
        map.lane("emotions");
        map.lane("measures");
        map.parked("somewhere");
        MapLayout lanes = layout.updated(WINDOW);
        assertEquals(3, lanes.rows().size());
        assertTrue(lanes.parkingLot().contains(lanes.card(map.journey.getCards().getFirst()).orElseThrow().x(), 100));
    }

    @Test
    void aLaneIsAtLeastAsTallAsItWasMade() {
        MapBuilder map = SampleMaps.clinic();
        Lane lane = map.journey.getLanes().getFirst();
        lane.setHeight(301);
        assertEquals(304, layout(map, WINDOW).rows().getFirst().height());
        lane.setHeight(Integer.MAX_VALUE);
        assertTrue(layout(map, WINDOW).rows().getFirst().height() < 10_000);
        lane.setHeight(-5);
        assertTrue(layout(map, WINDOW).rows().getFirst().height() > 0);
    }

    @Test
    void fiveThousandCardsAreAllPlaced() {
        MapBuilder map = new RandomMaps(1).map("en", 60, 5_000);
        MapLayout layout = layout(map, WINDOW);
        long placed = map.journey.getCards().stream().filter(card -> layout.card(card).isPresent()).count();
        assertEquals(map.journey.getCards().size(), placed);
        HitTest hits = new HitTest(layout);
        for (int i = 0; i < map.journey.getCards().size(); i += 50) {
            double[] point = centre(layout, map.journey.getCards().get(i));
            assertTrue(hits.card(point[0], point[1]).isPresent());
        }
    }

    @Test
    void labelsOfTheCurveCoverNoFaceAndNoOtherLabel() {
        MapBuilder map = SampleMaps.flight();
        EmotionPlot plot = layout(map, WINDOW).rows().get(3).emotions();
        List<Box> boxes = new ArrayList<>();
        for (EmotionPlot.Point point : plot.curves().getFirst().points()) {
            boxes.add(point.face());
            if (point.labelBox().height() > 0) {
                boxes.add(point.labelBox());
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)));
            }
        }
    }
}
