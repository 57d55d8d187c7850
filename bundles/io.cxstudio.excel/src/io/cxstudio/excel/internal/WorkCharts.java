/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.PainPoint;
import io.cxstudio.model.Solution;
import java.util.ArrayList;
import java.util.List;

/** What hurts most, and what is done about it. */
final class WorkCharts {

    private static final int MOST_PAIN_POINTS = 10;
    /** More names would hide each other. */
    private static final int MOST_POINTS = 16;
    private static final int MOST_SOLUTIONS = 24;
    /** Ratings go from 1 to 5: one more on each side leaves room for the names. */
    private static final double BELOW_RATINGS = 0;
    private static final double ABOVE_RATINGS = 6;

    private final Book book;
    private final Texts texts;
    private final FlatTable<PainPoint> painPoints;
    private final FlatTable<Solution> solutions;

    WorkCharts(Book book, FlatTable<PainPoint> painPoints, FlatTable<Solution> solutions) {
        this.book = book;
        this.texts = book.texts();
        this.painPoints = painPoints;
        this.solutions = solutions;
    }

    void addTo(Panels panels) {
        painPoints(panels);
        matrix(panels);
        status(panels);
    }

    /** The table begins with those that have most votes. */
    private void painPoints(Panels panels) {
        int count = (int) painPoints.rows().stream().limit(MOST_PAIN_POINTS).takeWhile(pain -> pain.getVotes() > 0 || pain.getSeverity() != null).count();
        if (count == 0) {
            panels.say(texts.get("dashboard.noPainPoints"));
            return;
        }
        TableRange labels = painPoints.range("painPoint", 0, count - 1);
        panels.add(new Chart(Chart.Kind.BARS, texts.get("dashboard.painPoints"), "", "", "0", 0.0, null,
                List.of(new Chart.Series(texts.header("votes"), labels, painPoints.range("votes", 0, count - 1), Colours.PAIN),
                        new Chart.Series(texts.header("severity"), labels, painPoints.range("severity", 0, count - 1), Colours.EMOTION))));
    }

    /** A series for each solution, so that its name stands at its point. */
    private void matrix(Panels panels) {
        List<Chart.Series> points = new ArrayList<>();
        int rated = 0;
        for (int row = 0; row < solutions.rows().size(); row++) {
            Solution solution = solutions.rows().get(row);
            if (solution.getImpact() != null && solution.getEffort() != null && ++rated <= MOST_POINTS) {
                points.add(new Chart.Series(book.labels().name(solution), solutions.range("solution", row, row), solutions.range("effort", row, row), null,
                        solutions.range("impact", row, row), null, null, null));
            }
        }
        if (points.isEmpty()) {
            panels.say(texts.get("dashboard.noMatrix"));
            return;
        }
        panels.add(new Chart(Chart.Kind.POINTS, texts.get("dashboard.matrix"), texts.header("effort"), texts.header("impact"), null, BELOW_RATINGS,
                ABOVE_RATINGS, points));
        if (rated > MOST_POINTS) {
            panels.say(texts.get("dashboard.firstOnly", MOST_POINTS, rated, solutions.sheetName()));
        }
    }

    private void status(Panels panels) {
        int count = Math.min(MOST_SOLUTIONS, solutions.rows().size());
        if (count == 0 || solutions.rows().stream().limit(count).allMatch(solution -> solution.getImpact() == null)) {
            panels.say(texts.get("dashboard.noStatus"));
            return;
        }
        Chart.Series bars = new Chart.Series(texts.header("impact"), null, solutions.range("solution", 0, count - 1),
                solutions.range("status", 0, count - 1), solutions.range("impact", 0, count - 1), null, null, "0F7C8A");
        panels.add(new Chart(Chart.Kind.COLUMNS, texts.get("dashboard.status"), "", texts.header("impact"), "0", 0.0, null, List.of(bars)));
        if (solutions.rows().size() > count) {
            panels.say(texts.get("dashboard.firstOnly", count, solutions.rows().size(), solutions.sheetName()));
        }
    }
}
