/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Cohort;
import io.cxstudio.model.Element;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Numbers;
import io.cxstudio.model.Reach;
import io.cxstudio.model.ScoreCount;
import io.cxstudio.model.ScoreCounts;
import io.cxstudio.model.Workshop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The measured figures, one in a row, with the counts behind it in columns of their own: the figures are formulas over those counts, where they are the
 * truth and Excel can compute the metric. Counts of other scores than the whole ones from 0 to 10 stand in the table of the counts only.
 */
final class MeasuresSheet {

    /** From so many periods on, one looks how a figure went over time. */
    private static final int PERIODS_OF_A_TREND = 3;

    private final Book book;
    private final Figures figures;
    private final Labels labels;
    private final Subjects subjects;

    private MeasuresSheet(Book book) {
        this.book = book;
        this.figures = book.figures();
        this.labels = book.labels();
        this.subjects = new Subjects(book);
    }

    static FlatTable<Measurement> table(Book book) {
        return new MeasuresSheet(book).table();
    }

    private FlatTable<Measurement> table() {
        FlatTable<Measurement> table = new FlatTable<Measurement>(book, "Measures", Measurement::getId)
                .column("workshop", measurement -> labels.name(book.workshop()))
                .column("journey", subject(subject -> labels.name(subjects.journey(subject))))
                .column("stage", subject(subject -> labels.name(subjects.stage(subject))))
                .column("step", subject(subject -> labels.name(subjects.step(subject))))
                .column("subject", subject(labels::name))
                .column("subjectKind", subject(this::kind))
                .column("metric", figures::metricName)
                .column("segment", Literals.MEASUREMENT__SEGMENT, measurement -> labels.name(measurement.getSegment()))
                .column("period", MeasuresSheet::period)
                .column("periodStart", Literals.MEASUREMENT__PERIOD_START, Measurement::getPeriodStart)
                .column("periodEnd", Literals.MEASUREMENT__PERIOD_END, Measurement::getPeriodEnd)
                .computed("n", measurement -> figures.figure(measurement).n(), any -> Cells.INTEGER, this::n)
                .computed("value", figures::value, figures::format, formula(Formulas::value))
                .computed("lower", figures::lower, figures::format, formula(Formulas::lower))
                .computed("upper", figures::upper, figures::format, formula(Formulas::upper))
                .column("unit", figures::unit)
                .column("direction", measurement -> labels.word(figures.direction(measurement)))
                .column("target", measurement -> threshold(measurement, MetricDefinition::getTarget), "0.0##")
                .column("warning", measurement -> threshold(measurement, MetricDefinition::getWarning), "0.0##")
                .column("confidence", measurement -> figures.figure(measurement).confidence(), "0.##%")
                .column("source", Literals.MEASUREMENT__DATA_SOURCE, measurement -> labels.name(measurement.getDataSource()))
                .column("column", Literals.MEASUREMENT__COLUMN, Measurement::getColumn);
        counts(table);
        return table.computed("below", measurement -> distance(figures.value(measurement), figures.lower(measurement)), figures::format,
                        formula((formulas, cell) -> Formulas.distance(cell, "value", "lower")))
                .computed("above", measurement -> distance(figures.upper(measurement), figures.value(measurement)), figures::format,
                        formula((formulas, cell) -> Formulas.distance(cell, "upper", "value")))
                .column("metricId", measurement -> Figures.definition(measurement) == null ? null : Figures.definition(measurement).getTypeId())
                .column("subjectId", subject(CardTable::id))
                .rows(measurements());
    }

    private void counts(FlatTable<Measurement> table) {
        for (int score = 0; score <= Formulas.HIGHEST_SCORE; score++) {
            double wanted = score;
            table.column(Texts.SCORE_PREFIX + score, Literals.MEASUREMENT__AGGREGATE, measurement -> count(measurement, wanted));
        }
        table.column("reached", Literals.MEASUREMENT__AGGREGATE, of(Reach.class, Reach::getReached))
                .column("wentOn", Literals.MEASUREMENT__AGGREGATE, of(Reach.class, Reach::getWentOn))
                .column("atStart", Literals.MEASUREMENT__AGGREGATE, of(Cohort.class, Cohort::getAtStart))
                .column("joined", Literals.MEASUREMENT__AGGREGATE, of(Cohort.class, Cohort::getJoined))
                .column("atEnd", Literals.MEASUREMENT__AGGREGATE, of(Cohort.class, Cohort::getAtEnd))
                .column("sum", Literals.MEASUREMENT__AGGREGATE, of(Numbers.class, Numbers::getSum))
                .column("sumOfSquares", Literals.MEASUREMENT__AGGREGATE, of(Numbers.class, Numbers::getSumOfSquares))
                .column("notApplicable", Literals.MEASUREMENT__NOT_APPLICABLE, Measurement::getNotApplicable)
                .column("missing", Literals.MEASUREMENT__MISSING, Measurement::getMissing)
                .column("rejected", Literals.MEASUREMENT__REJECTED, Measurement::getRejected)
                .column("counts", MeasuresSheet::counts);
    }

    private static Function<Measurement, Object> subject(Function<Element, Object> value) {
        return measurement -> value.apply(measurement.getSubject());
    }

    private String kind(Element subject) {
        String kind = Subjects.kind(subject);
        return kind == null ? "" : book.texts().header(kind);
    }

    private static <A> Function<Measurement, Object> of(Class<A> kind, Function<A, Object> count) {
        return measurement -> kind.isInstance(measurement.getAggregate()) ? count.apply(kind.cast(measurement.getAggregate())) : null;
    }

    private static Long count(Measurement measurement, double score) {
        if (!(measurement.getAggregate() instanceof ScoreCounts scores)) {
            return null;
        }
        List<ScoreCount> fitting = scores.getCounts().stream().filter(count -> count.getScore() == score).toList();
        return fitting.isEmpty() ? null : (Long) fitting.stream().mapToLong(ScoreCount::getCount).sum();
    }

    /** From when to when, for pivot tables and axes; empty if nothing is said. */
    static String period(Measurement measurement) {
        return Stream.of(measurement.getPeriodStart(), measurement.getPeriodEnd()).map(day -> day == null ? "" : day.toString())
                .filter(day -> !day.isEmpty()).collect(Collectors.joining(" \u2013 "));
    }

    /** How far an end of the interval is from the value. An adjusted interval need not hold the value. */
    private static Double distance(Double larger, Double smaller) {
        return larger == null || smaller == null ? null : (Double) Math.max(0, larger - smaller);
    }

    private FlatTable.Formula<Measurement> formula(FormulaOf formula) {
        return (measurement, cell) -> {
            Formulas formulas = formulas(measurement);
            return formulas == null ? null : formula.of(formulas, cell);
        };
    }

    private interface FormulaOf {
        String of(Formulas formulas, UnaryOperator<String> cell);
    }

    /** The formulas of a measurement whose counts stand in the columns; null for any other. */
    private Formulas formulas(Measurement measurement) {
        boolean inColumns = !(measurement.getAggregate() instanceof ScoreCounts scores) || scores.getCounts().stream().map(ScoreCount::getScore)
                .allMatch(score -> score == Math.rint(score) && score >= 0 && score <= Formulas.HIGHEST_SCORE);
        return inColumns && figures.restsOnCounts(measurement) ? Formulas.of(figures.metricId(measurement)) : null;
    }

    private String n(Measurement measurement, UnaryOperator<String> cell) {
        return formulas(measurement) == null ? null : switch (measurement.getAggregate()) {
            case ScoreCounts scores -> "SUM(" + Formulas.range(cell, 0, Formulas.HIGHEST_SCORE) + ")";
            case Reach reach -> cell.apply("reached");
            case Cohort cohort -> cell.apply("atStart");
            default -> null;
        };
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
    static String score(double score) {
        return Double.isFinite(score) ? BigDecimal.valueOf(score).stripTrailingZeros().toPlainString() : Double.toString(score);
    }

    /**
     * Metric by metric, everybody before the segments; then period by period as one reads the maps, or, where there are periods enough to see how it
     * went, each subject over time, unless it is a funnel. What is n/a comes after the others, so that charts can leave it out.
     */
    private List<Measurement> measurements() {
        Workshop workshop = book.workshop();
        Set<List<Object>> trends = trends();
        Comparator<LocalDate> days = Comparator.nullsFirst(Comparator.naturalOrder());
        Comparator<Measurement> byPeriod = Comparator.comparing(Measurement::getPeriodStart, days).thenComparing(Measurement::getPeriodEnd, days);
        Comparator<Measurement> bySubject = Comparator.comparing((Measurement measurement) -> subjects.journeyPosition(measurement.getSubject()))
                .thenComparing(measurement -> subjects.position(measurement.getSubject()))
                .thenComparing(measurement -> CardTable.id(measurement.getSubject()));
        Comparator<Measurement> available = Comparator.comparing((Measurement measurement) -> figures.value(measurement) == null);
        Comparator<Measurement> overTime = bySubject.thenComparing(available).thenComparing(byPeriod);
        Comparator<Measurement> onTheMap = byPeriod.thenComparing(available).thenComparing(bySubject);
        List<Measurement> measurements = new ArrayList<>(workshop.getMeasurements());
        measurements.sort(Comparator.comparing((Measurement measurement) -> index(workshop.getMetricDefinitions(), measurement.getMetric()))
                .thenComparing(measurement -> workshop.getSegments().indexOf(measurement.getSegment()))
                .thenComparing((one, other) -> (trends.contains(group(one)) ? overTime : onTheMap).compare(one, other)));
        return measurements;
    }

    /** What is measured in enough periods. */
    private Set<List<Object>> trends() {
        Map<List<Object>, Set<String>> periods = new HashMap<>();
        book.workshop().getMeasurements().stream().filter(measurement -> !MeasureCharts.isInFunnel(measurement))
                .forEach(measurement -> periods.computeIfAbsent(group(measurement), any -> new HashSet<>()).add(period(measurement)));
        periods.values().removeIf(each -> each.size() < PERIODS_OF_A_TREND);
        return periods.keySet();
    }

    private List<Object> group(Measurement measurement) {
        Workshop workshop = book.workshop();
        return List.of(index(workshop.getMetricDefinitions(), measurement.getMetric()), workshop.getSegments().indexOf(measurement.getSegment()));
    }

    private static int index(List<?> list, Object element) {
        int index = list.indexOf(element);
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
