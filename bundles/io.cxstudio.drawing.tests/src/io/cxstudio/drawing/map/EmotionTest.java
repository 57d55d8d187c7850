/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.drawing.FixedMeasurer;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Outline;
import io.cxstudio.drawing.Palette;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Persona;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmotionTest {

    private static EmotionPlot plot(MapBuilder map) {
        MapLayout layout = new MapLayout(MapContent.of(map.journey, TestCatalog.CATALOG), new LineBreaker(new FixedMeasurer()), MapOptions.COMPACT);
        return layout.rows().stream().filter(row -> row.emotions() != null).findFirst().orElseThrow().emotions();
    }

    private static MapBuilder oneLane(int steps) {
        MapBuilder map = new MapBuilder("en", "feelings");
        String[] names = new String[steps];
        Arrays.setAll(names, i -> "step " + i);
        map.stage("all", null, "before", names);
        map.lane("emotions");
        return map;
    }

    @Test
    void theCurveNeverLeavesTheRangeOfItsNeighbours() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<double[]> points = new ArrayList<>();
            double x = 0;
            for (int i = 0; i < 2 + random.nextInt(10); i++) {
                x += 1 + random.nextInt(200);
                points.add(new double[] {x, random.nextInt(5) * 24});
            }
            Outline outline = new EmotionCurve(points, false).appendTo(new Outline().moveTo(points.getFirst()[0], points.getFirst()[1]), 0, points.size() - 1);
            double[] from = points.getFirst();
            for (int i = 1; i < points.size(); i++) {
                assertPieceBetween(from, points.get(i), (Outline.Curve) outline.segments().get(i));
                from = points.get(i);
            }
        }
    }

    private static void assertPieceBetween(double[] from, double[] to, Outline.Curve piece) {
        assertEquals(to[0], piece.x());
        assertEquals(to[1], piece.y());
        double last = from[0];
        for (double t = 0; t <= 1; t += 0.02) {
            double s = 1 - t;
            double y = s * s * s * from[1] + 3 * s * s * t * piece.y1() + 3 * s * t * t * piece.y2() + t * t * t * piece.y();
            double x = s * s * s * from[0] + 3 * s * s * t * piece.x1() + 3 * s * t * t * piece.x2() + t * t * t * piece.x();
            assertTrue(y >= Math.min(from[1], to[1]) - 1e-9 && y <= Math.max(from[1], to[1]) + 1e-9);
            assertTrue(x >= last - 1e-9);
            last = x;
        }
    }

    @Test
    void scoresAndHeightsAreInverse() {
        EmotionPlot plot = plot(oneLane(3));
        for (double score = -2; score <= 2; score += 0.5) {
            assertEquals(score, plot.scoreAt(plot.y(score)), 1e-9);
        }
        assertEquals(plot.top(), plot.y(99));
        assertEquals(plot.bottom(), plot.y(-99));
        assertEquals(2, plot.scoreAt(-1000));
        assertEquals(-2, plot.scoreAt(1000));
    }

    @Test
    void everyHouseHasItsScale() {
        EmotionScale scale = ModelFactory.eINSTANCE.createEmotionScale();
        scale.setMinimum(1);
        scale.setMaximum(10);
        scale.setNeutral(5);
        scale.setStep(0.1);
        EmotionRange range = EmotionRange.of(scale);
        assertEquals(7.3, range.snapped(7.3000001));
        assertEquals(1, range.snapped(-4));
        assertEquals(-1, range.mood(1));
        assertEquals(0, range.mood(5));
        assertEquals(1, range.mood(10));
        scale.setStep(0);
        assertEquals(7.12345, EmotionRange.of(scale).snapped(7.12345));
    }

    @Test
    void aScaleThatMakesNoSenseIsReplaced() {
        EmotionScale scale = ModelFactory.eINSTANCE.createEmotionScale();
        scale.setMinimum(3);
        scale.setMaximum(3);
        assertEquals(EmotionRange.DEFAULT, EmotionRange.of(scale));
        scale.setMaximum(Double.NaN);
        assertEquals(EmotionRange.DEFAULT, EmotionRange.of(scale));
        scale.setMinimum(Double.NEGATIVE_INFINITY);
        scale.setMaximum(1);
        assertEquals(EmotionRange.DEFAULT, EmotionRange.of(scale));
        assertEquals(EmotionRange.DEFAULT, EmotionRange.of(null));
        scale.setMinimum(0);
        scale.setNeutral(7);
        assertEquals(1, EmotionRange.of(scale).neutral());
    }

    @Test
    void pointsStandInStepOrderAndOffTheScaleAtItsEnd() {
        MapBuilder map = oneLane(3);
        map.emotion(2, 9, "third");
        map.emotion(0, -9, "first");
        map.emotion(1, Double.NaN, "second");
        EmotionPlot plot = plot(map);
        List<EmotionPlot.Point> points = plot.curves().getFirst().points();
        assertEquals(List.of("first", "second", "third"), points.stream().map(point -> point.card().getText()).toList());
        assertEquals(plot.bottom(), points.get(0).y());
        assertEquals(plot.y(0), points.get(1).y());
        assertEquals(plot.top(), points.get(2).y());
    }

    @Test
    void pointsWhoseWordsWouldOnlyCoverEachOtherHaveNone() {
        MapBuilder map = oneLane(2);
        IntStream.range(0, 24).forEach(i -> map.emotion(0, 1, "word " + i));
        assertTrue(plot(map).curves().getFirst().points().stream().noneMatch(point -> point.label().lines().isEmpty()));
        map.emotion(0, 1, "one too many");
        map.emotion(1, 1, "alone");
        List<EmotionPlot.Point> points = plot(map).curves().getFirst().points();
        assertEquals(26, points.size());
        assertEquals(List.of("alone"), points.stream().filter(point -> !point.label().lines().isEmpty()).map(point -> point.card().getText()).toList());
    }

    @Test
    void aPointWithoutScoreWaitsAtTheNeutralLine() {
        MapBuilder map = oneLane(2);
        EmotionPoint point = map.emotion(1, 1, "later");
        point.setScore(null);
        EmotionPlot plot = plot(map);
        assertFalse(plot.curves().getFirst().points().getFirst().scored());
        assertEquals(plot.y(0), plot.curves().getFirst().points().getFirst().y());
    }

    @Test
    void eachPersonaHasACurve() {
        MapBuilder map = oneLane(2);
        Persona anna = map.persona("Anna", null);
        assertEquals(0, plot(map).curves().size());
        map.emotion(0, 1, "all");
        map.emotion(1, 1, "Anna").setPersona(anna);
        assertEquals(1, plot(map).curves().size(), "one persona is everybody");
        Persona bernd = map.persona("Bernd", null);
        map.emotion(0, -1, "Bernd").setPersona(bernd);
        List<EmotionPlot.Curve> curves = plot(map).curves();
        assertEquals(Arrays.asList(anna, bernd, null), curves.stream().map(EmotionPlot.Curve::persona).toList());
    }

    @Test
    void theWordOfTheScaleStandsInForAMissingLabel() {
        MapBuilder map = oneLane(2);
        EmotionScale scale = ModelFactory.eINSTANCE.createEmotionScale();
        var level = ModelFactory.eINSTANCE.createEmotionLevel();
        level.setScore(1);
        level.setLabel("pleased");
        scale.getLevels().add(level);
        map.workshop.setEmotionScale(scale);
        map.emotion(0, 1, "");
        map.emotion(1, 1, "own words");
        List<EmotionPlot.Point> points = plot(map).curves().getFirst().points();
        assertEquals("pleased", points.get(0).label().lines().getFirst().text());
        assertEquals("own words", points.get(1).label().lines().getFirst().text());
    }

    @Test
    void aTallerLaneHasATallerCurve() {
        MapBuilder map = oneLane(2);
        map.emotion(0, 2, "best");
        map.emotion(1, -2, "worst");
        EmotionPlot usual = plot(map);
        map.journey.getLanes().getFirst().setHeight(400);
        EmotionPlot tall = plot(map);
        assertTrue(tall.bottom() - tall.top() > usual.bottom() - usual.top() + 150);
        assertTrue(tall.bottom() < 400);
    }

    @Test
    void everyCurveHasAColourOfItsOwn() {
        MapBuilder map = oneLane(1);
        for (String name : List.of("Anna", "Bernd", "Chi")) {
            map.emotion(0, 1, name).setPersona(map.persona(name, null));
        }
        MapLayout layout = new MapLayout(MapContent.of(map.journey, TestCatalog.CATALOG), new LineBreaker(new FixedMeasurer()), MapOptions.COMPACT);
        LaneRow row = layout.rows().getFirst();
        long different = IntStream.range(0, 3).mapToObj(i -> EmotionPainter.tone(Palette.DARK, row, i)).distinct().count();
        assertEquals(3, different);
    }
}
