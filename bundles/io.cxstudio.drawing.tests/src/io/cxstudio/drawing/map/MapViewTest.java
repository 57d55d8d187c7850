/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.FixedMeasurer;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Outline;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is collapsed on a map, and how its curves run. */
class MapViewTest {

    private static MapLayout layout(MapBuilder map, MapView view) {
        return new MapLayout(MapContent.of(map.journey, TestCatalog.CATALOG), new LineBreaker(new FixedMeasurer()), new MapOptions(1280, 720, false, view));
    }

    /** Every card is either seen or counted. */
    @Test
    void nothingIsLostWhereSomethingIsCollapsed() {
        for (int seed = 0; seed < 20; seed++) {
            MapBuilder map = new RandomMaps(seed).map(seed % 2 == 0 ? "en" : "fa", 2 + seed % 6, 120);
            Random random = new Random(seed);
            MapView view = MapView.EVERYTHING;
            for (Stage stage : map.journey.getStages()) {
                view = view.with(stage, random.nextInt(3) == 0);
                for (Step step : stage.getSteps()) {
                    view = view.with(step, random.nextInt(3) == 0);
                }
            }
            for (Lane lane : map.journey.getLanes()) {
                view = view.with(lane, random.nextInt(3) == 0);
            }
            MapLayout layout = layout(map, view);
            int all = layout.rows().stream().mapToInt(row -> row.content().cards().size() - row.boxes().size()).sum();
            assertEquals(all, layout.hiddenCards(0, layout.content().columns().size() - 1), "seed " + seed);
            for (LaneRow row : layout.rows()) {
                int hidden = row.folded().stream().mapToInt(LaneRow.Folded::count).sum();
                assertEquals(row.content().cards().size(), row.boxes().size() + hidden, "seed " + seed);
                row.folded().forEach(folded -> assertTrue(folded.box().x() >= 0 && folded.box().right() <= layout.grid().width()));
                if (view.collapsedLanes().contains(row.content().lane())) {
                    assertTrue(row.boxes().isEmpty());
                    assertEquals(Distances.FOLDED_ROW_HEIGHT, row.height());
                }
            }
        }
    }

    @Test
    void aCollapsedStageIsOneNarrowColumn() {
        MapBuilder map = SampleMaps.flight();
        Stage stage = map.journey.getStages().get(0);
        MapLayout open = layout(map, MapView.EVERYTHING);
        MapLayout closed = layout(map, MapView.EVERYTHING.with(stage, true));
        assertEquals(Distances.FOLDED_STAGE_WIDTH, closed.stages().get(0).box().width());
        assertTrue(open.stages().get(0).box().width() > Distances.FOLDED_STAGE_WIDTH);
        assertTrue(closed.steps().get(0).text().lines().get(0).text().contains(String.valueOf(stage.getSteps().size())));
        HitTest hits = new HitTest(closed);
        for (int x = closed.grid().x(); x < closed.grid().x() + Distances.FOLDED_STAGE_WIDTH; x += 7) {
            assertEquals(0, hits.cell(x, closed.grid().y() + 4).orElseThrow().column());
        }
        assertEquals(stage.getSteps().size(), hits.cell(closed.grid().x() + Distances.FOLDED_STAGE_WIDTH + 4, closed.grid().y() + 4).orElseThrow().column());
        assertEquals(open.bounds().width(), layout(map, MapView.EVERYTHING.with(stage, true).expanded()).bounds().width());
    }

    @Test
    void aCollapsedStepIsANarrowColumnOfItsOwn() {
        for (String language : List.of("en", "fa")) {
            MapBuilder map = new MapBuilder(language, "Journey");
            map.stage("Inspiration", null, "before", "Dreams of a journey", "Compares what it costs", "Books");
            map.stage("Airport", null, "during", "Boards");
            map.lane("actions");
            Step first = map.steps.get(0);
            Card hidden = map.card("actions", 0, "Looks at pictures");
            Card across = map.spanning("actions", 0, 1, "Talks with friends");
            Card beside = map.card("actions", 1, "Opens three sites");
            MapLayout open = layout(map, MapView.EVERYTHING);
            MapLayout closed = layout(map, MapView.EVERYTHING.with(first, true));
            assertEquals(Distances.FOLDED_STEP_WIDTH, closed.steps().get(0).box().width());
            assertEquals(1, closed.steps().get(0).text().lines().size());
            assertEquals(Optional.empty(), closed.card(hidden));
            assertEquals(1, closed.hiddenCards(0, 0));
            assertEquals(0, closed.hiddenCards(1, 3));
            assertEquals(closed.columns().width(0, 1) - 2 * Distances.CELL_MARGIN, closed.card(across).orElseThrow().width(), "what spans it is still seen");
            assertTrue(closed.card(beside).isPresent());
            Box box = closed.steps().get(0).box();
            assertEquals(0, new HitTest(closed).cell(box.x() + box.width() / 2, closed.grid().y() + 4).orElseThrow().column());
            assertEquals(1, closed.steps().get(1).element().index());
            assertTrue(closed.steps().get(1).box().width() >= open.steps().get(1).box().width());
            assertEquals(open.bounds().width(), layout(map, MapView.EVERYTHING.with(first, true).expanded()).bounds().width());
        }
    }

    /** Its only step is collapsed: the name of the stage is still read, and the phases above it. */
    @Test
    void aStageIsNeverNarrowerThanACollapsedOne() {
        MapBuilder map = new MapBuilder("en", "Journey");
        map.stage("Inspiration", null, "before", "Dreams");
        map.stage("Airport", null, "during", "Arrives", "Boards");
        map.stage("Flight", null, "during");
        MapView view = MapView.EVERYTHING;
        for (Stage stage : map.journey.getStages()) {
            for (Step step : stage.getSteps()) {
                view = view.with(step, true);
            }
        }
        layout(map, view).stages().subList(0, 2).forEach(stage -> assertEquals(Distances.FOLDED_STAGE_WIDTH, stage.box().width()));
        Stage airport = map.journey.getStages().get(1);
        MapLayout both = layout(map, view.with(airport, true));
        assertEquals(Distances.FOLDED_STAGE_WIDTH, both.stages().get(1).box().width());
        assertTrue(both.steps().get(1).text().lines().get(0).text().contains("2"), "a collapsed stage says how many steps it has");
        assertTrue(view.isCollapsing() && !view.expanded().isCollapsing());
        assertTrue(view.hides(airport.getSteps().get(0)));
        assertFalse(view.expanded().hides(airport.getSteps().get(0)));
        assertTrue(view.expanded().with(airport, true).hides(airport.getSteps().get(0)));
    }

    @Test
    void aCardCanBeDroppedWhereCardsAreHidden() {
        MapBuilder map = SampleMaps.flight();
        MapLayout layout = layout(map, MapView.EVERYTHING.with(map.journey.getLanes().get(0), true));
        int count = layout.content().lanes().get(0).cell(0).size();
        HitTest.Insertion there = new HitTest(layout).insertion(new Cell(0, 0), LaneHalf.PLUS, count);
        assertTrue(layout.cell(new Cell(0, 0)).contains(there.line().x(), there.line().y()));
    }

    @Test
    void peaksAndDipsAreToldApart() {
        MapLayout layout = layout(SampleMaps.flight(), MapView.EVERYTHING);
        int peaks = 0;
        for (LaneRow row : layout.rows()) {
            for (EmotionPlot.Curve curve : row.emotions() == null ? List.<EmotionPlot.Curve>of() : row.emotions().curves()) {
                double best = curve.points().stream().filter(EmotionPlot.Point::scored).mapToDouble(EmotionPlot.Point::score).max().orElseThrow();
                for (EmotionPlot.Point point : curve.points()) {
                    assertEquals(point.extreme() && point.score() == best, point.peak());
                    peaks += point.peak() ? 1 : 0;
                }
            }
        }
        assertTrue(peaks > 0);
    }

    @Test
    void curvesRunStraightIfAskedTo() {
        List<double[]> points = List.of(new double[] {0, 0}, new double[] {10, 20}, new double[] {20, 5});
        Outline straight = new EmotionCurve(points, true).appendTo(new Outline().moveTo(0, 0), 0, points.size() - 1);
        Outline smooth = new EmotionCurve(points, false).appendTo(new Outline().moveTo(0, 0), 0, points.size() - 1);
        assertTrue(straight.segments().stream().noneMatch(Outline.Curve.class::isInstance));
        assertTrue(smooth.segments().stream().anyMatch(Outline.Curve.class::isInstance));
        MapLayout layout = layout(SampleMaps.flight(), MapView.EVERYTHING.withStraightCurves(true));
        assertTrue(layout.rows().stream().filter(row -> row.emotions() != null).allMatch(row -> row.emotions().straight()));
        assertFalse(layout.rows().stream().noneMatch(row -> row.emotions() != null));
    }
}
