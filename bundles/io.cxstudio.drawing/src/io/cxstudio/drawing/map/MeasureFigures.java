/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.model.Card;
import io.cxstudio.model.Direction;
import io.cxstudio.model.Element;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.ScoreCount;
import io.cxstudio.model.ScoreCounts;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which measurements of a workshop stand where on a map: those of everybody, of the latest period, about a card, step or stage of the journey. */
final class MeasureFigures {

    private record Question(Element subject, MetricDefinition metric) {
    }

    private final MapContent content;
    private final Workshop workshop;

    MeasureFigures(MapContent content, Workshop workshop) {
        this.content = content;
        this.workshop = workshop;
    }

    List<MeasureFigure> of(Lane lane) {
        Map<Question, Measurement> latest = new LinkedHashMap<>();
        Set<MetricDefinition> metrics = new HashSet<>();
        for (Measurement measurement : workshop == null ? List.<Measurement>of() : workshop.getMeasurements()) {
            if (isShown(measurement, lane) && columns(measurement.getSubject()) != null) {
                latest.merge(new Question(measurement.getSubject(), measurement.getMetric()), measurement, MeasureFigures::later);
                metrics.add(measurement.getMetric());
            }
        }
        List<MeasureFigure> figures = new ArrayList<>();
        for (Measurement measurement : latest.values()) {
            figures.add(figure(measurement, metrics.size() > 1));
        }
        figures.sort(Comparator.comparingInt(MeasureFigure::first));
        return figures;
    }

    private static boolean isShown(Measurement measurement, Lane lane) {
        MetricDefinition metric = measurement.getMetric();
        return measurement.getSegment() == null && metric != null && !metric.eIsProxy() && (lane.getMetric() == null || lane.getMetric() == metric);
    }

    private static Measurement later(Measurement one, Measurement other) {
        return end(other).isBefore(end(one)) ? one : other;
    }

    private static LocalDate end(Measurement measurement) {
        return measurement.getPeriodEnd() == null ? LocalDate.MIN : measurement.getPeriodEnd();
    }

    private int[] columns(Element subject) {
        if (subject == null || subject.eIsProxy()) {
            return null;
        }
        return switch (subject) {
            case Card card -> content.place(card).map(placed -> new int[] {placed.first(), placed.last()}).orElse(null);
            case Step step -> content.column(step).isPresent() ? new int[] {content.column(step).getAsInt(), content.column(step).getAsInt()} : null;
            case Stage stage -> content.stages().stream().filter(span -> span.element() == stage).findFirst()
                    .map(span -> new int[] {span.first(), span.last()}).orElse(null);
            default -> null;
        };
    }

    private MeasureFigure figure(Measurement measurement, boolean severalMetrics) {
        MetricDefinition metric = measurement.getMetric();
        String name = name(measurement.getSubject());
        if (severalMetrics) {
            name = name(metric) + (name.isEmpty() ? "" : " · " + name);
        }
        int[] columns = columns(measurement.getSubject());
        return new MeasureFigure(measurement, name, metric.getUnit(), counts(measurement), isBad(measurement.getValue(), metric), columns[0],
                columns[1]);
    }

    private static String name(Element subject) {
        String name = subject instanceof Card card ? card.getText() : subject instanceof NamedElement named ? named.getName() : null;
        return name == null ? "" : name.strip();
    }

    private static List<Long> counts(Measurement measurement) {
        if (measurement.getAggregate() instanceof ScoreCounts scores) {
            return scores.getCounts().stream().sorted(Comparator.comparingDouble(ScoreCount::getScore)).map(count -> Math.max(0, count.getCount())).toList();
        }
        return List.of();
    }

    private static boolean isBad(Double value, MetricDefinition metric) {
        if (value == null || metric.getWarning() == null) {
            return false;
        }
        return metric.getDirection() == Direction.LOWER_IS_BETTER ? value > metric.getWarning() : value < metric.getWarning();
    }
}
