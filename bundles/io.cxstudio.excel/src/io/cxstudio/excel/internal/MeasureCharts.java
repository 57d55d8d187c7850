/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.Range;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.Reach;
import io.cxstudio.model.Segment;
import io.cxstudio.model.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The measured figures: satisfaction and recommendation first, with their intervals; the funnel; then every other metric. */
final class MeasureCharts {

    /** More groups of bars beside each other cannot be told apart. */
    private static final int MOST_SERIES = 6;
    /** More labels cannot be read. */
    private static final int MOST_LABELS = 24;
    private static final int MOST_CHARTS = 12;
    private static final Set<String> FUNNEL = Set.of(Metrics.CONVERSION, Metrics.DROP_OFF);

    /** Figures in rows one after the other: of one metric, segment and period over several subjects, or of one subject over several periods. */
    private record Run(MetricDefinition metric, Segment segment, boolean overTime, int firstRow, List<Measurement> measurements) {

        Measurement first() {
            return measurements.get(0);
        }

        int lastRow() {
            return firstRow + measurements.size() - 1;
        }
    }

    private final Book book;
    private final Figures figures;
    private final Labels labels;
    private final FlatTable<Measurement> table;
    private final List<Run> runs;
    private final List<Chart> others = new ArrayList<>();

    MeasureCharts(Book book, FlatTable<Measurement> table) {
        this.book = book;
        this.figures = book.figures();
        this.labels = book.labels();
        this.table = table;
        this.runs = runs(table, figures);
    }

    /** The figures that everybody asks for first. */
    void addFirst(Panels panels) {
        if (!add(of(Metrics.CSAT), panels)) {
            panels.say(book.texts().get("dashboard.noCsat"));
        }
        if (!add(of(Metrics.NPS), panels)) {
            panels.say(book.texts().get("dashboard.noNps"));
        }
        funnel(panels);
    }

    /** All others. */
    void addRest(Panels panels) {
        Map<MetricDefinition, List<Run>> rest = new LinkedHashMap<>();
        runs.stream().filter(run -> !is(run, Metrics.CSAT) && !is(run, Metrics.NPS))
                .forEach(run -> rest.computeIfAbsent(run.metric(), any -> new ArrayList<>()).add(run));
        rest.values().forEach(each -> others.addAll(charts(each)));
        others.stream().limit(MOST_CHARTS).forEach(panels::add);
        if (others.size() > MOST_CHARTS) {
            panels.say(book.texts().get("dashboard.more", others.size() - MOST_CHARTS, table.sheetName()));
        }
        int longest = runs.stream().mapToInt(run -> run.measurements().size()).max().orElse(0);
        if (longest > MOST_LABELS) {
            panels.say(book.texts().get("dashboard.firstOnly", MOST_LABELS, longest, table.sheetName()));
        }
    }

    /** The first chart of a metric comes first; those of its segments wait with the others. */
    private boolean add(List<Run> runs, Panels panels) {
        List<Chart> charts = charts(runs);
        charts.stream().limit(1).forEach(panels::add);
        charts.stream().skip(1).forEach(others::add);
        return !charts.isEmpty();
    }

    private List<Run> of(String metric) {
        return runs.stream().filter(run -> is(run, metric)).toList();
    }

    private static boolean is(Run run, String metric) {
        return run.metric() != null && metric.equals(run.metric().getTypeId());
    }

    private static List<Run> runs(FlatTable<Measurement> table, Figures figures) {
        List<Run> runs = new ArrayList<>();
        List<Measurement> rows = table.rows();
        for (int row = 0; row < rows.size(); row++) {
            Measurement next = rows.get(row);
            if (figures.value(next) == null) {
                continue;
            }
            boolean continues = !runs.isEmpty() && runs.getLast().lastRow() == row - 1 && continues(runs.getLast(), next);
            if (!continues) {
                boolean overTime = row + 1 < rows.size() && isSame(next, rows.get(row + 1)) && next.getSubject() == rows.get(row + 1).getSubject();
                runs.add(new Run(Figures.definition(next), next.getSegment(), overTime, row, new ArrayList<>()));
            }
            runs.getLast().measurements().add(next);
        }
        return runs;
    }

    private static boolean isSame(Measurement one, Measurement other) {
        return one.getMetric() == other.getMetric() && one.getSegment() == other.getSegment();
    }

    private static boolean continues(Run run, Measurement next) {
        Measurement first = run.first();
        boolean samePeriod = Objects.equals(first.getPeriodStart(), next.getPeriodStart()) && Objects.equals(first.getPeriodEnd(), next.getPeriodEnd());
        return isSame(first, next) && (run.overTime() ? first.getSubject() == next.getSubject() : samePeriod);
    }

    /** Runs over the same labels share a chart; everybody has one apart from the segments. */
    private List<Chart> charts(List<Run> runs) {
        Map<List<Object>, List<Run>> together = new LinkedHashMap<>();
        for (Run run : runs) {
            List<Object> key = new ArrayList<>(List.of(run.segment() == null, run.overTime()));
            run.measurements().forEach(measurement -> key.add(run.overTime() ? MeasuresSheet.period(measurement) : subject(measurement)));
            together.computeIfAbsent(key, any -> new ArrayList<>()).add(run);
        }
        List<Chart> charts = new ArrayList<>();
        for (List<Run> group : together.values()) {
            for (int first = 0; first < group.size(); first += MOST_SERIES) {
                charts.add(chart(group.subList(first, Math.min(group.size(), first + MOST_SERIES))));
            }
        }
        return charts;
    }

    private static Object subject(Measurement measurement) {
        return Optional.<Object>ofNullable(measurement.getSubject()).orElse("");
    }

    private Chart chart(List<Run> runs) {
        boolean overTime = runs.get(0).overTime();
        List<Chart.Series> series = new ArrayList<>();
        for (Run run : runs) {
            int last = Math.min(run.lastRow(), run.firstRow() + MOST_LABELS - 1);
            series.add(new Chart.Series(name(run), null, table.range(overTime ? "period" : "subject", run.firstRow(), last), null,
                    table.range("value", run.firstRow(), last), table.range("below", run.firstRow(), last), table.range("above", run.firstRow(), last), null));
        }
        Range range = figures.range(runs.get(0).first());
        boolean fromZero = runs.stream().flatMap(run -> run.measurements().stream())
                .allMatch(measurement -> figures.value(measurement) >= 0 && (figures.lower(measurement) == null || figures.lower(measurement) >= 0));
        Measurement any = runs.get(0).first();
        String title = figures.metricName(any) + (series.size() == 1 ? " \u2013 " + series.get(0).name() : "");
        return new Chart(overTime ? Chart.Kind.LINES : Chart.Kind.COLUMNS, title, "", figures.unit(any), figures.format(any),
                range.minimum().isPresent() ? (Double) range.minimum().getAsDouble() : fromZero ? (Double) 0.0 : null,
                range.maximum().isPresent() ? (Double) range.maximum().getAsDouble() : null, series);
    }

    /** What tells it from the others in a chart. */
    private String name(Run run) {
        List<String> parts = new ArrayList<>(List.of(run.segment() == null ? book.texts().get("everybody") : labels.name(run.segment())));
        String subject = labels.name(run.first().getSubject());
        if (run.overTime() && !subject.isBlank()) {
            parts.add(subject);
        } else if (!run.overTime() && !MeasuresSheet.period(run.first()).isEmpty()) {
            parts.add(MeasuresSheet.period(run.first()));
        }
        return String.join(", ", parts);
    }

    /** Whether a figure is one stage of a funnel, which is read from stage to stage and not over time. */
    static boolean isInFunnel(Measurement measurement) {
        MetricDefinition metric = Figures.definition(measurement);
        return metric != null && metric.getTypeId() != null && FUNNEL.contains(metric.getTypeId())
                && measurement.getAggregate() instanceof Reach
                && measurement.getSubject() instanceof Stage;
    }

    /** How many came and how many went on, from stage to stage; of everybody if there is that, and of the latest period. */
    private void funnel(Panels panels) {
        Optional<Run> best = runs.stream().filter(run -> !run.overTime() && FUNNEL.stream().anyMatch(metric -> is(run, metric)))
                .filter(run -> run.measurements().stream().allMatch(measurement -> measurement.getAggregate() instanceof Reach))
                .max(Comparator.comparing((Run run) -> run.segment() == null).thenComparing(run -> run.measurements().size())
                        .thenComparing(run -> MeasuresSheet.period(run.first())).thenComparing(run -> is(run, Metrics.CONVERSION)));
        if (best.isEmpty()) {
            panels.say(book.texts().get("dashboard.noFunnel"));
            return;
        }
        Run run = best.get();
        int last = Math.min(run.lastRow(), run.firstRow() + MOST_LABELS - 1);
        List<Chart.Series> series = List.of(bars("reached", run, last), bars("wentOn", run, last));
        panels.add(new Chart(Chart.Kind.BARS, book.texts().get("dashboard.funnel", name(run)), "", "", "#,##0", 0.0, null, series));
    }

    private Chart.Series bars(String key, Run run, int last) {
        return new Chart.Series(book.texts().get("count." + key), table.range("subject", run.firstRow(), last), table.range(key, run.firstRow(), last), null);
    }
}
