/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.EmotionScale;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Persona;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The emotion curves, a line for each persona. */
final class EmotionCharts {

    /** A dashboard with more would be none. */
    private static final int MOST_CHARTS = 4;
    /** More lines cannot be told apart. */
    private static final int MOST_CURVES = 8;

    /** The points of a persona on a journey, in rows one after the other. */
    private record Curve(Journey journey, Persona persona, int firstRow, List<EmotionPoint> points) {
    }

    private final Book book;
    private final FlatTable<EmotionPoint> table;

    EmotionCharts(Book book, FlatTable<EmotionPoint> table) {
        this.book = book;
        this.table = table;
    }

    void addTo(Panels panels) {
        List<Chart> charts = charts();
        charts.stream().limit(MOST_CHARTS).forEach(panels::add);
        if (charts.isEmpty()) {
            panels.say(book.texts().get("dashboard.noEmotions"));
        } else if (charts.size() > MOST_CHARTS) {
            panels.say(book.texts().get("dashboard.more", charts.size() - MOST_CHARTS, table.sheetName()));
        }
    }

    private List<Curve> curves() {
        List<Curve> curves = new ArrayList<>();
        Curve current = null;
        for (int row = 0; row < table.rows().size(); row++) {
            EmotionPoint point = table.rows().get(row);
            if (!book.places().of(point).isOnMap()) {
                current = null;
                continue;
            }
            Persona persona = EmotionsSheet.persona(point);
            if (current == null || current.journey() != point.eContainer() || current.persona() != persona) {
                current = new Curve((Journey) point.eContainer(), persona, row, new ArrayList<>());
                curves.add(current);
            }
            current.points().add(point);
        }
        curves.removeIf(curve -> curve.points().stream().allMatch(point -> point.getScore() == null));
        return curves;
    }

    /** Curves over the same steps share a chart, since all lines of a chart have the labels of the first. */
    private List<Chart> charts() {
        Map<List<Object>, List<Curve>> bySteps = new LinkedHashMap<>();
        for (Curve curve : curves()) {
            List<Object> steps = new ArrayList<>(List.of(curve.journey()));
            curve.points().forEach(point -> steps.add(book.places().of(point).step()));
            bySteps.computeIfAbsent(steps, any -> new ArrayList<>()).add(curve);
        }
        return bySteps.values().stream().map(together -> chart(together.subList(0, Math.min(MOST_CURVES, together.size())))).toList();
    }

    private Chart chart(List<Curve> curves) {
        Labels labels = book.labels();
        List<Chart.Series> series = new ArrayList<>();
        for (Curve curve : curves) {
            int last = curve.firstRow() + curve.points().size() - 1;
            String name = curve.persona() == null ? labels.name(curve.journey()) : labels.name(curve.persona());
            String own = curve.persona() == null ? null : curve.persona().getColour();
            series.add(new Chart.Series(name, table.range("step", curve.firstRow(), last), table.range("score", curve.firstRow(), last),
                    own == null ? null : Colours.firstOf(own)));
        }
        EmotionScale scale = book.workshop().getEmotionScale();
        double minimum = scale == null ? -2 : scale.getMinimum();
        double maximum = scale == null ? 2 : scale.getMaximum();
        boolean fits = minimum < maximum && curves.stream().flatMap(curve -> curve.points().stream()).map(EmotionPoint::getScore)
                .allMatch(score -> score == null || score >= minimum && score <= maximum);
        String title = book.texts().get("dashboard.emotions", labels.name(curves.get(0).journey()));
        if (series.size() == 1 && curves.get(0).persona() != null) {
            title += ", " + series.get(0).name();
        }
        return new Chart(Chart.Kind.LINES, title, "", "", null, fits ? minimum : null, fits ? maximum : null, series);
    }
}
