/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.ScoreCounts;
import io.cxstudio.model.Segment;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The measured figures: bars for each metric, drawn from the table below. */
final class MeasuresSheet {

    /** More groups of bars beside each other cannot be told apart. */
    private static final int MOST_SERIES = 6;

    /** Figures of one metric, segment and period, in rows one after the other. */
    private record Run(MetricDefinition metric, Segment segment, LocalDate start, LocalDate end, int firstRow, List<Measurement> measurements) {

        boolean continuesWith(Measurement next) {
            return metric == next.getMetric() && segment == next.getSegment() && Objects.equals(start, next.getPeriodStart())
                    && Objects.equals(end, next.getPeriodEnd());
        }
    }

    private final Book book;
    private final Figures figures;
    private final Labels labels;

    private MeasuresSheet(Book book) {
        this.book = book;
        this.figures = book.figures();
        this.labels = book.labels();
    }

    /**
     * Writes the sheet.
     *
     * @return the measurements in the order of the rows
     */
    static List<Measurement> write(Book book) {
        return new MeasuresSheet(book).write();
    }

    /** The table alone. */
    static FlatTable<Measurement> table(Book book) {
        return new MeasuresSheet(book).table();
    }

    private List<Measurement> write() {
        FlatTable<Measurement> table = table();
        List<Measurement> measurements = table.rows();
        List<Run> runs = runs(measurements);
        int headerRow = Charts.rows(charts(runs, table, 0));
        XSSFSheet sheet = table.sheet();
        table.write(sheet, headerRow);
        new Charts(book, sheet).draw(charts(runs, table, headerRow + 1));
        if (headerRow == 0) {
            sheet.createFreezePane(0, 1);
        }
        return measurements;
    }

    private FlatTable<Measurement> table() {
        return new FlatTable<Measurement>(book, "Measures", Measurement::getId)
                .column("metric", figures::metricName)
                .column("subject", measurement -> labels.name(measurement.getSubject()))
                .column("stage", measurement -> labels.name(stage(measurement.getSubject())))
                .column("step", measurement -> labels.name(step(measurement.getSubject())))
                .column("segment", Literals.MEASUREMENT__SEGMENT, measurement -> labels.name(measurement.getSegment()))
                .column("n", measurement -> figures.figure(measurement).n())
                .column("value", figures::value, figures::format)
                .column("lower", figures::lower, figures::format)
                .column("upper", figures::upper, figures::format)
                .column("unit", figures::unit)
                .column("confidence", measurement -> figures.figure(measurement).confidence(), "0.##%")
                .column("target", measurement -> threshold(measurement, MetricDefinition::getTarget), "0.0##")
                .column("warning", measurement -> threshold(measurement, MetricDefinition::getWarning), "0.0##")
                .column("periodStart", Literals.MEASUREMENT__PERIOD_START, Measurement::getPeriodStart)
                .column("periodEnd", Literals.MEASUREMENT__PERIOD_END, Measurement::getPeriodEnd)
                .column("source", Literals.MEASUREMENT__DATA_SOURCE, measurement -> labels.name(measurement.getDataSource()))
                .column("column", Literals.MEASUREMENT__COLUMN, Measurement::getColumn)
                .column("notApplicable", Measurement::getNotApplicable)
                .column("missing", Measurement::getMissing)
                .column("rejected", Measurement::getRejected)
                .column("counts", MeasuresSheet::counts)
                .column("subjectId", measurement -> CardTable.id(measurement.getSubject()))
                .rows(measurements());
    }

    private static Double threshold(Measurement measurement, Function<MetricDefinition, Double> threshold) {
        MetricDefinition definition = Figures.definition(measurement);
        return definition == null ? null : threshold.apply(definition);
    }

    private static String counts(Measurement measurement) {
        return measurement.getAggregate() instanceof ScoreCounts scores ? scores.getCounts().stream()
                .map(count -> score(count.getScore()) + ": " + count.getCount())
                .collect(Collectors.joining("; ")) : "";
    }

    /** Without a decimal point where there is nothing behind it. */
    private static String score(double score) {
        return Double.isFinite(score) ? BigDecimal.valueOf(score).stripTrailingZeros().toPlainString() : Double.toString(score);
    }

    private Places.Column column(Element subject) {
        return switch (subject) {
            case Card card when !card.eIsProxy() -> book.places().of(card).first();
            case Step step -> book.places().column(step);
            case null, default -> null;
        };
    }

    private Step step(Element subject) {
        Places.Column column = column(subject);
        return column == null ? null : column.step();
    }

    private Stage stage(Element subject) {
        if (subject instanceof Stage stage) {
            return stage;
        }
        Places.Column column = column(subject);
        return column == null ? null : column.stage();
    }

    /** Metric by metric, everybody before the segments, period by period, and then as one reads the maps. */
    private List<Measurement> measurements() {
        var workshop = book.workshop();
        Comparator<LocalDate> days = Comparator.nullsFirst(Comparator.naturalOrder());
        List<Measurement> measurements = new ArrayList<>(workshop.getMeasurements());
        measurements.sort(Comparator.comparing((Measurement measurement) -> index(workshop.getMetricDefinitions(), measurement.getMetric()))
                .thenComparing(measurement -> workshop.getSegments().indexOf(measurement.getSegment()))
                .thenComparing(Measurement::getPeriodStart, days).thenComparing(Measurement::getPeriodEnd, days)
                .thenComparing(measurement -> journey(measurement.getSubject()))
                .thenComparing(measurement -> position(measurement.getSubject())));
        return measurements;
    }

    private static int index(List<?> list, Object element) {
        int index = list.indexOf(element);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private int journey(Element subject) {
        Places.Column column = column(subject);
        return column == null ? Integer.MAX_VALUE : book.workshop().getJourneys().indexOf(column.journey());
    }

    private int position(Element subject) {
        Places.Column column = column(subject);
        return column == null ? Integer.MAX_VALUE : column.position();
    }

    private List<Run> runs(List<Measurement> measurements) {
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < measurements.size(); row++) {
            Measurement next = measurements.get(row);
            if (runs.isEmpty() || !runs.getLast().continuesWith(next)) {
                runs.add(new Run(next.getMetric(), next.getSegment(), next.getPeriodStart(), next.getPeriodEnd(), row, new ArrayList<>()));
            }
            runs.getLast().measurements().add(next);
        }
        runs.removeIf(run -> run.measurements().stream().allMatch(measurement -> figures.value(measurement) == null));
        return runs;
    }

    /** Runs of one metric over the same subjects share a chart; everybody has one apart from the segments. */
    private List<Charts.Chart> charts(List<Run> runs, FlatTable<?> table, int firstRow) {
        Map<List<Object>, List<Run>> together = new LinkedHashMap<>();
        for (Run run : runs) {
            List<Object> key = new ArrayList<>();
            key.add(run.metric());
            key.add(run.segment() == null);
            run.measurements().forEach(measurement -> key.add(measurement.getSubject()));
            together.computeIfAbsent(key, any -> new ArrayList<>()).add(run);
        }
        List<Charts.Chart> charts = new ArrayList<>();
        for (List<Run> group : together.values()) {
            for (int first = 0; first < group.size(); first += MOST_SERIES) {
                charts.add(chart(group.subList(first, Math.min(group.size(), first + MOST_SERIES)), table, firstRow));
            }
        }
        return charts;
    }

    private Charts.Chart chart(List<Run> runs, FlatTable<?> table, int firstRow) {
        List<Charts.Series> series = new ArrayList<>();
        int subject = table.indexOf("subject");
        int value = table.indexOf("value");
        for (Run run : runs) {
            int first = firstRow + run.firstRow();
            int last = first + run.measurements().size() - 1;
            series.add(new Charts.Series(name(run), new CellRangeAddress(first, last, subject, subject),
                    new CellRangeAddress(first, last, value, value), null));
        }
        boolean fromZero = runs.stream().flatMap(run -> run.measurements().stream()).map(figures::value)
                .allMatch(number -> number == null || number >= 0);
        Measurement any = runs.get(0).measurements().get(0);
        String title = figures.metricName(any) + (series.size() == 1 ? " \u2013 " + series.get(0).name() : "");
        return new Charts.Chart(title, false, fromZero ? 0.0 : null, null, figures.unit(any), series);
    }

    private String name(Run run) {
        String segment = run.segment() == null ? book.texts().get("everybody") : labels.name(run.segment());
        if (run.start() == null && run.end() == null) {
            return segment;
        }
        String start = run.start() == null ? "" : run.start().toString();
        String end = run.end() == null ? "" : run.end().toString();
        return segment + ", " + start + " \u2013 " + end;
    }
}
