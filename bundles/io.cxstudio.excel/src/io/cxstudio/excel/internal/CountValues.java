/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.excel.CellValue;
import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.AggregateKind;
import io.cxstudio.metrics.Cohort;
import io.cxstudio.metrics.Numbers;
import io.cxstudio.metrics.Reach;
import io.cxstudio.metrics.ScoreCounts;
import io.cxstudio.model.Measurement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The counts of a measurement by the keys of the columns in which they stand, and what they make together. */
final class CountValues {

    /** Far more than rounding does to sums. */
    private static final double ROUNDING = 1e-9;

    private CountValues() {
    }

    /** The counts of a measurement. Those of a score that stands there twice are added up. */
    static Map<String, Number> of(Measurement measurement) {
        Map<String, Number> values = new LinkedHashMap<>();
        CountsSheet.counts(measurement)
                .forEach(count -> values.merge(count.column(), count.number(), (one, other) -> one.longValue() + other.longValue()));
        return values;
    }

    /** Whether a column is one of the counts of a kind. */
    static boolean belongs(String key, AggregateKind kind) {
        return switch (kind) {
            case SCORES -> isScore(key);
            case REACH -> key.equals("reached") || key.equals("wentOn");
            case COHORT -> key.equals("atStart") || key.equals("joined") || key.equals("atEnd");
            case NUMBERS -> key.equals("n") || isSum(key);
        };
    }

    static boolean isScore(String key) {
        return key.matches(Texts.SCORE_PREFIX + "-?[0-9].*");
    }

    private static boolean isSum(String key) {
        return key.equals("sum") || key.equals("sumOfSquares");
    }

    /** The number in a cell of a column of counts. An empty one says that nobody gave the score; other counts must be there. */
    static Number read(String key, CellValue cell, String plain) throws Unreadable {
        if (cell instanceof CellValue.Fault fault) {
            throw new Unreadable(Messages.fault, fault.code());
        }
        if (plain.isBlank()) {
            if (isScore(key)) {
                return 0L;
            }
            throw new Unreadable(Messages.noCount);
        }
        if (isSum(key)) {
            double sum = ReturnedValues.number(cell, plain);
            if (!Double.isFinite(sum)) {
                throw new Unreadable(Messages.noNumber, plain);
            }
            return sum;
        }
        long count = whole(cell, plain);
        if (count < 0) {
            throw new Unreadable(Messages.negativeCount, plain);
        }
        return count;
    }

    private static long whole(CellValue cell, String plain) throws Unreadable {
        // what a cell cannot hold exactly as a number stands there as a text
        if (plain.strip().matches("-?[0-9]{1,18}")) {
            return Long.parseLong(plain.strip());
        }
        return ReturnedValues.whole(ReturnedValues.number(cell, plain), plain);
    }

    /** What counts make together; those that are missing are 0. */
    static Aggregate together(AggregateKind kind, Map<String, Number> values) throws Unreadable {
        try {
            return switch (kind) {
                case SCORES -> scores(values);
                case REACH -> reach(whole(values, "reached"), whole(values, "wentOn"));
                case COHORT -> cohort(whole(values, "atStart"), whole(values, "joined"), whole(values, "atEnd"));
                case NUMBERS -> numbers(whole(values, "n"), sum(values, "sum"), sum(values, "sumOfSquares"));
            };
        } catch (IllegalArgumentException | ArithmeticException cannotBe) {
            // also counts of the workshop itself, whose file can hold any numbers
            throw new Unreadable(Messages.impossibleCounts);
        }
    }

    private static long whole(Map<String, Number> values, String key) {
        return values.getOrDefault(key, 0L).longValue();
    }

    private static double sum(Map<String, Number> values, String key) {
        return values.getOrDefault(key, 0.0).doubleValue();
    }

    private static Aggregate scores(Map<String, Number> values) {
        SortedMap<Double, Long> counts = new TreeMap<>();
        values.forEach((key, count) -> {
            if (isScore(key)) {
                counts.merge(Double.parseDouble(key.substring(Texts.SCORE_PREFIX.length())), count.longValue(), Math::addExact);
            }
        });
        ScoreCounts scores = new ScoreCounts(counts);
        scores.n();
        return scores;
    }

    private static Aggregate reach(long reached, long wentOn) throws Unreadable {
        if (wentOn > reached) {
            throw new Unreadable(Messages.moreWentOn, wentOn, reached);
        }
        return new Reach(reached, wentOn);
    }

    private static Aggregate cohort(long atStart, long joined, long atEnd) throws Unreadable {
        if (joined > atEnd) {
            throw new Unreadable(Messages.moreJoined, joined, atEnd);
        }
        if (atEnd - joined > atStart) {
            throw new Unreadable(Messages.moreStayed, atEnd, joined, atStart);
        }
        return new Cohort(atStart, atEnd, joined);
    }

    private static Aggregate numbers(long n, double sum, double sumOfSquares) throws Unreadable {
        boolean impossible = n == 0 ? sum != 0 || sumOfSquares != 0 : sumOfSquares < 0 || sum * (sum / n) > sumOfSquares * (1 + ROUNDING);
        if (impossible) {
            throw new Unreadable(Messages.sumsDoNotFit, n, Plain.of(sum), Plain.of(sumOfSquares));
        }
        return new Numbers(n, sum, sumOfSquares);
    }
}
