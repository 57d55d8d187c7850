/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.MetricType;
import io.cxstudio.metrics.Scale;
import io.cxstudio.metrics.storing.Measurements;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes figures anew from counts that came home, and says in words what they are. */
final class CountedFigure {

    private final Book book;

    CountedFigure(Book book) {
        this.book = book;
    }

    /**
     * Puts counts and what the metric makes of them into a measurement that is in no workshop yet.
     *
     * @param definition the metric, or null if there is none
     * @param values     all counts, by the keys of their columns
     * @throws Unreadable if the metric is not there, or the counts are none of its counts
     */
    void compute(Measurement measurement, MetricDefinition definition, Map<String, Number> values) throws Unreadable {
        String name = definition == null ? "" : book.figures().name(definition);
        MetricType metric = book.figures().type(definition).orElseThrow(() -> new Unreadable(Messages.metricMissing, name));
        for (String key : values.keySet()) {
            if (values.get(key).doubleValue() != 0 && !CountValues.belongs(key, metric.aggregate())) {
                throw new Unreadable(Messages.otherCount, book.texts().header(key), name);
            }
        }
        Aggregate counts = CountValues.together(metric.aggregate(), values);
        if (!metric.accepts(counts)) {
            Scale scale = metric.scale().orElseThrow(() -> new Unreadable(Messages.metricMissing, name));
            String strange = values.keySet().stream().filter(key -> CountValues.isScore(key) && values.get(key).longValue() > 0)
                    .map(key -> key.substring(Texts.SCORE_PREFIX.length())).filter(score -> !scale.contains(Double.parseDouble(score)))
                    .collect(Collectors.joining(", "));
            throw new Unreadable(Messages.offScale, strange, name, Plain.of(scale.minimum()), Plain.of(scale.maximum()));
        }
        Measurements.store(measurement, metric, counts, metric.evaluate(counts, Measurements.confidence(measurement)));
    }

    /** The figure with its interval and n, as short as it is shown elsewhere. */
    String text(Measurement measurement) {
        Double value = book.figures().value(measurement);
        String n = book.texts().header("n") + " " + book.figures().figure(measurement).n();
        if (value == null) {
            return Formulas.NOT_AVAILABLE + " (" + n + ")";
        }
        int decimals = book.figures().decimals(measurement);
        Double lower = book.figures().lower(measurement);
        Double upper = book.figures().upper(measurement);
        String interval = lower == null || upper == null ? "" : "[" + rounded(lower, decimals) + "; " + rounded(upper, decimals) + "], ";
        return rounded(value, decimals) + " (" + interval + n + ")";
    }

    private static String rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** What was measured: the metric, of what, whose answers, and when. */
    String words(Measurement measurement) {
        return Stream.of(book.figures().metricName(measurement), book.labels().name(measurement.getSubject()),
                        book.labels().name(measurement.getSegment()), MeasuresSheet.period(measurement))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
