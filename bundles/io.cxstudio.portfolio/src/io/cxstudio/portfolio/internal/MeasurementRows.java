/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import io.cxstudio.excel.internal.CellWords;
import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.MetricType;
import io.cxstudio.metrics.Metrics;
import io.cxstudio.metrics.Range;
import io.cxstudio.metrics.measuring.MeasureRequest;
import io.cxstudio.metrics.storing.Counts;
import io.cxstudio.metrics.storing.Measurements;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;

/** The rows of the measurements of a workshop, and what can be compared of them. */
final class MeasurementRows {

    private static final Range OPEN = new Range(OptionalDouble.empty(), OptionalDouble.empty());
    private static final Comparator<LocalDate> DAYS = Comparator.nullsFirst(Comparator.naturalOrder());

    private final WorkshopRows rows;
    private final Workshop workshop;
    private final CellWords words;
    private final Words sources;
    private final Locale language;
    private final Metrics metrics;
    private final String name;
    private final Map<MetricDefinition, Said> said = new HashMap<>();

    MeasurementRows(WorkshopRows rows, Workshop workshop, Words words, Metrics metrics) {
        this.rows = rows;
        this.workshop = workshop;
        this.words = words.cells();
        this.sources = words;
        this.language = words.locale();
        this.metrics = metrics;
        name = this.words.name(workshop);
    }

    /** Adds the rows; gives a line for each journey with figures, and one for those that belong to none. */
    List<Compared> add() {
        Map<Journey, Map<Compared.MetricKey, List<Measurement>>> ofEverybody = new LinkedHashMap<>();
        workshop.getJourneys().forEach(journey -> ofEverybody.put(journey, new LinkedHashMap<>()));
        ofEverybody.put(null, new LinkedHashMap<>());
        for (Measurement measurement : workshop.getMeasurements()) {
            Place place = Place.of(present(measurement.getSubject()));
            add(measurement, place);
            if (measurement.getSegment() == null) {
                ofEverybody.get(place.journey()).computeIfAbsent(said(present(measurement.getMetric())).key(), any -> new ArrayList<>()).add(measurement);
            }
        }
        List<Compared> compared = new ArrayList<>();
        ofEverybody.forEach((journey, figures) -> {
            if (!figures.isEmpty()) {
                compared.add(compare(journey, figures));
            }
        });
        return compared;
    }

    private record Place(Journey journey, Stage stage, Step step) {

        static Place of(Element subject) {
            return switch (subject) {
                case Card card -> {
                    Step step = present(card.getStep());
                    yield new Place((Journey) card.eContainer(), step == null ? null : (Stage) step.eContainer(), step);
                }
                case Step step -> new Place((Journey) step.eContainer().eContainer(), (Stage) step.eContainer(), step);
                case Stage stage -> new Place((Journey) stage.eContainer(), stage, null);
                case Journey journey -> new Place(journey, null, null);
                case null, default -> new Place(null, null, null);
            };
        }
    }

    private static <E extends Element> E present(E element) {
        return element == null || element.eIsProxy() || element.eContainer() == null ? null : element;
    }

    private void add(Measurement measurement, Place place) {
        MetricDefinition metric = present(measurement.getMetric());
        Figure figure = Measurements.evaluate(metrics, measurement).figure();
        rows.add(PortfolioTable.MEASUREMENTS, name, words.name(place.journey()), words.name(place.stage()), words.name(place.step()),
                words.name(measurement.getSubject()), said(metric).name(), metric == null ? null : metric.getTypeId(), said(metric).unit(),
                words.name(measurement.getSegment()), measurement.getPeriodStart(), measurement.getPeriodEnd(), figure.n(), orNull(figure.value()),
                orNull(figure.lower()), orNull(figure.upper()), figure.confidence(), metric == null ? null : metric.getTarget(),
                metric == null ? null : metric.getWarning(), words.name(measurement.getDataSource()),
                present(measurement.getDataSource()) == null ? null : sources.get("source." + measurement.getDataSource().getKind().getLiteral()),
                measurement.getNotApplicable(), measurement.getMissing(), measurement.getRejected(), rows.file(),
                measurement.getSubject() == null ? null : measurement.getSubject().getId(), measurement.getId());
    }

    /** What is said of a metric is the same for all of its measurements, and takes longer to find than a row to write. */
    private Said said(MetricDefinition metric) {
        return said.computeIfAbsent(metric, any -> new Said(metricName(metric), unit(metric), key(metric)));
    }

    private record Said(String name, String unit, Compared.MetricKey key) {
    }

    private String metricName(MetricDefinition metric) {
        String own = words.name(metric);
        return own.isBlank() && metric != null ? type(metric).map(type -> type.name(language)).orElse("") : own;
    }

    private String unit(MetricDefinition metric) {
        if (metric == null) {
            return "";
        }
        return metric.getUnit() != null && !metric.getUnit().isBlank() ? metric.getUnit()
                : type(metric).map(type -> type.unit(language)).orElse("");
    }

    private Optional<MetricType> type(MetricDefinition metric) {
        return metric == null || metric.getTypeId() == null ? Optional.empty() : metrics.find(metric.getTypeId());
    }

    /** The type says what is measured, whatever a workshop calls it in its language; of any numbers only name and unit do. */
    private Compared.MetricKey key(MetricDefinition metric) {
        Optional<MetricType> type = type(metric);
        if (type.isPresent() && !type.get().id().equals(Metrics.MEAN)) {
            return new Compared.MetricKey(type.get().id(), type.get().name(language), type.get().unit(language), type.get().range());
        }
        return new Compared.MetricKey(metric == null ? "" : Objects.requireNonNullElse(metric.getTypeId(), ""), metricName(metric), unit(metric),
                type.map(MetricType::range).orElse(OPEN));
    }

    private Compared compare(Journey journey, Map<Compared.MetricKey, List<Measurement>> figures) {
        Map<Compared.MetricKey, Compared.Value> values = new LinkedHashMap<>();
        for (Map.Entry<Compared.MetricKey, List<Measurement>> metric : figures.entrySet()) {
            Measurement last = metric.getValue().stream().max(Comparator.comparing(Measurement::getPeriodEnd, DAYS)
                    .thenComparing(Measurement::getPeriodStart, DAYS)).orElseThrow();
            List<Measurement> latest = metric.getValue().stream().filter(measurement -> Objects.equals(measurement.getPeriodEnd(), last.getPeriodEnd())
                    && Objects.equals(measurement.getPeriodStart(), last.getPeriodStart())).toList();
            Figure figure = together(latest);
            values.put(metric.getKey(), new Compared.Value(orNull(figure.value()), figure.n(), orNull(figure.lower()), orNull(figure.upper()),
                    last.getPeriodStart(), last.getPeriodEnd()));
        }
        return new Compared(name, words.name(journey), journey == null ? "" : words.word(journey.getKind()), rows.file(), values);
    }

    /** What the metric makes of all counts together; a mean of figures would be none of anything. */
    private Figure together(List<Measurement> measurements) {
        if (measurements.size() == 1) {
            return Measurements.evaluate(metrics, measurements.getFirst()).figure();
        }
        Optional<MetricType> type = Measurements.metric(metrics, measurements.getFirst());
        Aggregate sum = null;
        for (Measurement measurement : measurements) {
            Optional<Aggregate> counts = Counts.of(measurement.getAggregate());
            if (type.isEmpty() || counts.isEmpty() || !type.get().accepts(counts.get())) {
                return Figure.notAvailable(0, MeasureRequest.USUAL_CONFIDENCE);
            }
            sum = sum == null ? counts.get() : sum.plus(counts.get());
        }
        return type.orElseThrow().evaluate(sum, MeasureRequest.USUAL_CONFIDENCE);
    }

    private static Double orNull(OptionalDouble number) {
        return number.isPresent() ? (Double) number.getAsDouble() : null;
    }
}
