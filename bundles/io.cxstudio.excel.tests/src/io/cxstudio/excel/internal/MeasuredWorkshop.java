/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.metrics.Metrics;
import io.cxstudio.model.Aggregate;
import io.cxstudio.model.Cohort;
import io.cxstudio.model.DataSource;
import io.cxstudio.model.Direction;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.Numbers;
import io.cxstudio.model.Reach;
import io.cxstudio.model.ScoreCount;
import io.cxstudio.model.ScoreCounts;
import io.cxstudio.model.Segment;
import io.cxstudio.model.Solution;
import io.cxstudio.model.SolutionStatus;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Touchpoint;
import io.cxstudio.model.Workshop;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The flight of {@link Workshops#flight()} with figures of every built-in metric, made up, over quarters and segments, and with solutions in every status. */
final class MeasuredWorkshop {

    private final Workshop workshop;
    private final Map<String, MetricDefinition> metrics = new HashMap<>();
    private final DataSource source = Workshops.MODEL.createDataSource();

    private MeasuredWorkshop(Workshop workshop) {
        this.workshop = workshop;
        source.setName("Made up for tests");
        workshop.getDataSources().add(source);
    }

    static Workshop flight() {
        return new MeasuredWorkshop(Workshops.flight()).fill();
    }

    private Workshop fill() {
        Journey journey = workshop.getJourneys().get(0);
        Segment frequent = Workshops.MODEL.createSegment();
        frequent.setName("Frequent flyers");
        workshop.getSegments().add(frequent);
        for (int quarter = 0; quarter < 4; quarter++) {
            measure(Metrics.NPS, journey, quarter, scores(0, 3, 1, 0, 2, 4, 7, 9, 12 + quarter, 20 + 6 * quarter, 31)).setSegment(null);
            measure(Metrics.NPS, journey, quarter, scores(0, 1, 0, 0, 1, 0, 2, 3, 5, 10 + quarter, 9)).setSegment(frequent);
        }
        measure(Metrics.NPS, journey.getStages().get(0), 0, scores(0));
        int number = 0;
        for (Touchpoint touchpoint : journey.getCards().stream().filter(Touchpoint.class::isInstance).map(Touchpoint.class::cast).toList()) {
            number++;
            measure(Metrics.CSAT, touchpoint, 0, scores(0, 5 * number, 11, 30, 60 - 4 * number, 44));
            measure(Metrics.CES_EASE, touchpoint, 0, scores(0, 3, 4, 5, 9 * number, 12, 20, 31));
            measure(Metrics.CES_EASE_SHARE, touchpoint, 0, scores(0, 3, 4, 5, 9 * number, 12, 20, 31));
            measure(Metrics.CES_EFFORT, touchpoint, 0, scores(0, 41, 22 * number, 13, 4, 5));
            measure(Metrics.MEAN, touchpoint, 0, numbers(20 + number, 313.5 * number, 9_999.25 * number * number));
        }
        measure(Metrics.CES_EFFORT, journey, 0, scores(0, 0, 0, 7));
        measure(Metrics.MEAN, journey, 0, numbers(1, 4, 16));
        measure(Metrics.MEAN, journey, 1, numbers(0, 0, 0));
        long reached = 10_000;
        for (Stage stage : journey.getStages()) {
            measure(Metrics.CONVERSION, stage, 0, reach(reached, reached * 2 / 3));
            measure(Metrics.DROP_OFF, stage, 0, reach(reached, reached * 2 / 3));
            reached = reached * 2 / 3;
        }
        measure(Metrics.CONVERSION, journey, 0, reach(0, 0));
        measure(Metrics.RETENTION, journey, 0, cohort(900, 120, 870));
        measure(Metrics.CHURN, journey, 0, cohort(900, 120, 870));
        measure(Metrics.CHURN, null, 1, cohort(0, 3, 3));
        int kind = 0;
        for (SolutionStatus status : SolutionStatus.values()) {
            Solution solution = Workshops.MODEL.createSolution();
            solution.setName("Solution " + ++kind);
            solution.setStatus(status);
            solution.setImpact(1 + kind % 5);
            solution.setEffort(1 + kind * 2 % 5);
            workshop.getSolutions().add(solution);
        }
        return Workshops.numbered(workshop);
    }

    private Measurement measure(String metric, Element subject, int quarter, Aggregate aggregate) {
        Measurement measurement = Workshops.MODEL.createMeasurement();
        measurement.setMetric(metrics.computeIfAbsent(metric, this::definition));
        measurement.setSubject(subject);
        measurement.setAggregate(aggregate);
        measurement.setDataSource(source);
        measurement.setPeriodStart(LocalDate.of(2025, 1 + 3 * quarter, 1));
        measurement.setPeriodEnd(LocalDate.of(2025, 1 + 3 * quarter, 1).plusMonths(3).minusDays(1));
        workshop.getMeasurements().add(measurement);
        return measurement;
    }

    private MetricDefinition definition(String id) {
        MetricDefinition definition = Workshops.MODEL.createMetricDefinition();
        definition.setTypeId(id);
        definition.setName(id.substring(id.lastIndexOf('.') + 1));
        definition.setDirection(List.of(Metrics.DROP_OFF, Metrics.CHURN, Metrics.CES_EFFORT, Metrics.MEAN).contains(id) ? Direction.LOWER_IS_BETTER
                : Direction.HIGHER_IS_BETTER);
        definition.setTarget(id.equals(Metrics.CSAT) ? 60.0 : null);
        definition.setWarning(id.equals(Metrics.CSAT) ? 50.0 : null);
        workshop.getMetricDefinitions().add(definition);
        return definition;
    }

    private static Aggregate scores(long... counts) {
        ScoreCounts scores = Workshops.MODEL.createScoreCounts();
        for (int score = 0; score < counts.length; score++) {
            if (counts[score] > 0) {
                ScoreCount count = Workshops.MODEL.createScoreCount();
                count.setScore(score);
                count.setCount(counts[score]);
                scores.getCounts().add(count);
            }
        }
        return scores;
    }

    private static Aggregate reach(long reached, long wentOn) {
        Reach reach = Workshops.MODEL.createReach();
        reach.setReached(reached);
        reach.setWentOn(wentOn);
        return reach;
    }

    private static Aggregate cohort(long atStart, long joined, long atEnd) {
        Cohort cohort = Workshops.MODEL.createCohort();
        cohort.setAtStart(atStart);
        cohort.setJoined(joined);
        cohort.setAtEnd(atEnd);
        return cohort;
    }

    private static Aggregate numbers(long count, double sum, double sumOfSquares) {
        Numbers numbers = Workshops.MODEL.createNumbers();
        numbers.setCount(count);
        numbers.setSum(sum);
        numbers.setSumOfSquares(sumOfSquares);
        return numbers;
    }
}
