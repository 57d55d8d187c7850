/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.MetricType;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.Range;
import io.cxstudio.metrics.storing.Evaluation;
import io.cxstudio.metrics.storing.Measurements;
import io.cxstudio.model.Direction;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures of the measurements of a workshop: computed from their counts where the metric is installed, else as they were stored. */
final class Figures {

    private static final Range OPEN = new Range(OptionalDouble.empty(), OptionalDouble.empty());

    private final Metrics metrics;
    private final Labels labels;
    private final Texts texts;
    private final Map<Measurement, Evaluation> figures = new IdentityHashMap<>();

    Figures(Metrics metrics, Labels labels, Texts texts) {
        this.metrics = metrics;
        this.labels = labels;
        this.texts = texts;
    }

    /** The figure of a measurement, evaluated once. */
    Figure figure(Measurement measurement) {
        return evaluation(measurement).figure();
    }

    private Evaluation evaluation(Measurement measurement) {
        return figures.computeIfAbsent(measurement, any -> Measurements.evaluate(metrics, any));
    }

    /** Whether the figure was computed from the counts of the measurement. */
    boolean restsOnCounts(Measurement measurement) {
        return evaluation(measurement).basis() == Evaluation.Basis.COUNTS;
    }

    /** The id of the installed metric, or null if there is none. */
    String metricId(Measurement measurement) {
        return type(measurement).map(MetricType::id).orElse(null);
    }

    /** Between what bounds the values of the metric lie; open where the metric is not installed. */
    Range range(Measurement measurement) {
        return type(measurement).map(MetricType::range).orElse(OPEN);
    }

    /** Which way is better, or null if the measurement has no metric. */
    Direction direction(Measurement measurement) {
        MetricDefinition definition = definition(measurement);
        return definition == null ? null : definition.getDirection();
    }

    /** The value, or null for n/a. */
    Double value(Measurement measurement) {
        Figure figure = figure(measurement);
        return figure.isAvailable() ? (Double) figure.value().getAsDouble() : null;
    }

    /** The lower end of the interval, or null. */
    Double lower(Measurement measurement) {
        Figure figure = figure(measurement);
        return figure.hasInterval() ? (Double) figure.lower().getAsDouble() : null;
    }

    /** The upper end of the interval, or null. */
    Double upper(Measurement measurement) {
        Figure figure = figure(measurement);
        return figure.hasInterval() ? (Double) figure.upper().getAsDouble() : null;
    }

    /** What the metric is called; empty if the measurement has none. */
    String metricName(Measurement measurement) {
        MetricDefinition definition = definition(measurement);
        return definition == null ? "" : name(definition);
    }

    /** What a metric is called. */
    String name(MetricDefinition definition) {
        String own = labels.name(definition);
        return own.isBlank() ? type(definition).map(type -> type.name(texts.language())).orElse("") : own;
    }

    /** What a metric measures and how; empty if it is not installed. */
    String description(MetricDefinition definition) {
        return type(definition).map(type -> type.description(Locale.forLanguageTag(texts.language()))).orElse("");
    }

    /** The installed metric of a definition, which may be null. */
    Optional<MetricType> type(MetricDefinition definition) {
        return definition == null || definition.getTypeId() == null ? Optional.empty() : metrics.find(definition.getTypeId());
    }

    /** The unit of the value; empty if it has none. */
    String unit(Measurement measurement) {
        MetricDefinition definition = definition(measurement);
        if (definition != null && definition.getUnit() != null && !definition.getUnit().isBlank()) {
            return definition.getUnit();
        }
        return type(measurement).map(type -> type.unit(Locale.forLanguageTag(texts.language()))).orElse("");
    }

    /** With how many decimals the value is usually shown. */
    int decimals(Measurement measurement) {
        return type(measurement).map(MetricType::decimals).orElse(1);
    }

    /** The number format for the value and the ends of its interval. */
    String format(Measurement measurement) {
        int decimals = decimals(measurement);
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    /** Whether the value is as bad as the warning of its metric, or worse. */
    boolean isBad(Measurement measurement) {
        Double value = value(measurement);
        MetricDefinition definition = definition(measurement);
        if (value == null || definition == null || definition.getWarning() == null) {
            return false;
        }
        return definition.getDirection() == Direction.LOWER_IS_BETTER ? value >= definition.getWarning() : value <= definition.getWarning();
    }

    private Optional<MetricType> type(Measurement measurement) {
        return Measurements.metric(metrics, measurement);
    }

    static MetricDefinition definition(Measurement measurement) {
        MetricDefinition definition = measurement.getMetric();
        return definition == null || definition.eIsProxy() ? null : definition;
    }
}
