/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Aggregate;
import io.cxstudio.model.Cohort;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Numbers;
import io.cxstudio.model.Reach;
import io.cxstudio.model.ScoreCounts;
import java.util.ArrayList;
import java.util.List;

/** The counts behind the figures, one in a row, so that a pivot table can take them and an analyst compute the figures again. */
final class CountsSheet {

    /**
     * One count.
     *
     * @param measurement whose it is
     * @param what        the key of the word for what was counted
     * @param score       the score that was counted, or null
     * @param number      how many, or how much
     * @param repeated    how often the same was counted before, which only happens in damaged data
     */
    record Count(Measurement measurement, String what, Double score, Number number, int repeated) {

        Count(Measurement measurement, String what, Double score, Number number) {
            this(measurement, what, score, number, 0);
        }

        /** Tells the counts of a measurement apart. */
        String key() {
            return what + (score == null ? "" : "/" + score) + (repeated == 0 ? "" : "#" + repeated);
        }

        /** The key of the column among the measures in which it stands, or would stand. */
        String column() {
            return score != null ? columnOf(score) : what.equals("count") ? "n" : what;
        }
    }

    private CountsSheet() {
    }

    /** The key of the column of a score. */
    static String columnOf(double score) {
        return Texts.SCORE_PREFIX + MeasuresSheet.score(score);
    }

    static FlatTable<Count> table(Book book, List<Measurement> measurements) {
        Labels labels = book.labels();
        Subjects subjects = new Subjects(book);
        List<Count> counts = measurements.stream().flatMap(measurement -> counts(measurement).stream()).toList();
        return new FlatTable<Count>(book, "Counts", count -> count.measurement().getId())
                .column("workshop", count -> labels.name(book.workshop()))
                .column("journey", count -> labels.name(subjects.journey(count.measurement().getSubject())))
                .column("stage", count -> labels.name(subjects.stage(count.measurement().getSubject())))
                .column("step", count -> labels.name(subjects.step(count.measurement().getSubject())))
                .column("metric", count -> book.figures().metricName(count.measurement()))
                .column("subject", count -> labels.name(count.measurement().getSubject()))
                .column("segment", count -> labels.name(count.measurement().getSegment()))
                .column("periodStart", count -> count.measurement().getPeriodStart())
                .column("periodEnd", count -> count.measurement().getPeriodEnd())
                .column("what", count -> book.texts().get("count." + count.what()))
                .column("score", Count::score, "General")
                .column("count", Literals.MEASUREMENT__AGGREGATE, Count::number)
                .column("measureId", count -> count.measurement().getId())
                .column("id", count -> count.measurement().getId() + "/" + count.key())
                .rows(counts);
    }

    /** The counts of a measurement. */
    static List<Count> counts(Measurement measurement) {
        List<Count> counts = new ArrayList<>();
        Aggregate aggregate = measurement.getAggregate();
        switch (aggregate) {
            case ScoreCounts scores -> scores.getCounts()
                    .forEach(count -> counts.add(new Count(measurement, "score", count.getScore(), count.getCount(),
                            (int) counts.stream().filter(other -> other.score() == count.getScore()).count())));
            case Reach reach -> {
                counts.add(new Count(measurement, "reached", null, reach.getReached()));
                counts.add(new Count(measurement, "wentOn", null, reach.getWentOn()));
            }
            case Cohort cohort -> {
                counts.add(new Count(measurement, "atStart", null, cohort.getAtStart()));
                counts.add(new Count(measurement, "joined", null, cohort.getJoined()));
                counts.add(new Count(measurement, "atEnd", null, cohort.getAtEnd()));
            }
            case Numbers numbers -> {
                counts.add(new Count(measurement, "count", null, numbers.getCount()));
                counts.add(new Count(measurement, "sum", null, numbers.getSum()));
                counts.add(new Count(measurement, "sumOfSquares", null, numbers.getSumOfSquares()));
            }
            case null, default -> { }
        }
        return counts;
    }
}
