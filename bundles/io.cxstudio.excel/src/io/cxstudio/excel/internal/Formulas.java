/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.metrics.Metrics;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The formulas of Excel for the figures of the built-in metrics, from the counts in the same row: the same as {@link io.cxstudio.metrics.Intervals} and
 * the metrics compute. Each is given the reference of the cell with a key.
 */
final class Formulas {

    /** The largest score that has a column of its own; the least is 0. */
    static final int HIGHEST_SCORE = 10;
    /** What stands where there is nothing to compute from, in every language, so that the formulas are the same. */
    static final String NOT_AVAILABLE = "n/a";

    private static final String SCORES = IntStream.rangeClosed(0, HIGHEST_SCORE).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}"));

    private static final Map<String, Formulas> ALL = Map.ofEntries(
            Map.entry(Metrics.NPS, new Formulas(Kind.NET, null, -100.0, 100.0)),
            Map.entry(Metrics.CSAT, share(cell -> "SUM(" + range(cell, 4, 5) + ")")),
            Map.entry(Metrics.CES_EASE_SHARE, share(cell -> "SUM(" + range(cell, 5, 7) + ")")),
            Map.entry(Metrics.CES_EASE, new Formulas(Kind.MEAN_SCORE, null, 1.0, 7.0)),
            Map.entry(Metrics.CES_EFFORT, new Formulas(Kind.MEAN_SCORE, null, 1.0, 5.0)),
            Map.entry(Metrics.CONVERSION, share(cell -> cell.apply("wentOn"))),
            Map.entry(Metrics.DROP_OFF, share(cell -> "(" + cell.apply("reached") + "-" + cell.apply("wentOn") + ")")),
            Map.entry(Metrics.RETENTION, share(Formulas::stayed)),
            Map.entry(Metrics.CHURN, share(cell -> "(" + cell.apply("atStart") + "-" + stayed(cell) + ")")),
            Map.entry(Metrics.MEAN, new Formulas(Kind.MEAN_NUMBER, null, null, null)));

    private enum Kind {
        NET, SHARE, MEAN_SCORE, MEAN_NUMBER
    }

    private final Kind kind;
    private final UnaryFormula part;
    private final Double minimum;
    private final Double maximum;

    /** Some cells of the row put together. */
    private interface UnaryFormula {
        String of(UnaryOperator<String> cell);
    }

    private Formulas(Kind kind, UnaryFormula part, Double minimum, Double maximum) {
        this.kind = kind;
        this.part = part;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    private static Formulas share(UnaryFormula part) {
        return new Formulas(Kind.SHARE, part, 0.0, 100.0);
    }

    /** The formulas of a metric, or null if there are none, as for those of partners. */
    static Formulas of(String metricId) {
        return metricId == null ? null : ALL.get(metricId);
    }

    private static String stayed(UnaryOperator<String> cell) {
        return "(" + cell.apply("atEnd") + "-" + cell.apply("joined") + ")";
    }

    /** The cells of the scores from one to another. */
    static String range(UnaryOperator<String> cell, int first, int last) {
        return cell.apply(Texts.SCORE_PREFIX + first) + ":" + cell.apply(Texts.SCORE_PREFIX + last);
    }

    private static String all(UnaryOperator<String> cell) {
        return range(cell, 0, HIGHEST_SCORE);
    }

    /** The value. */
    String value(UnaryOperator<String> cell) {
        String n = cell.apply("n");
        String value = switch (kind) {
            case NET -> "100*(" + promoters(cell) + "-" + detractors(cell) + ")/" + n;
            case SHARE -> "100*" + part.of(cell) + "/" + n;
            case MEAN_SCORE -> "SUMPRODUCT(" + all(cell) + "," + SCORES + ")/" + n;
            case MEAN_NUMBER -> cell.apply("sum") + "/" + n;
        };
        return "IF(" + n + "=0,\"" + NOT_AVAILABLE + "\"," + value + ")";
    }

    /** The lower end of the interval. */
    String lower(UnaryOperator<String> cell) {
        return end(cell, "-");
    }

    /** The upper end of the interval. */
    String upper(UnaryOperator<String> cell) {
        return end(cell, "+");
    }

    private String end(UnaryOperator<String> cell, String sign) {
        String n = cell.apply("n");
        return switch (kind) {
            case NET -> "IF(" + n + "=0,\"\"," + clipped(net(cell, n, sign), sign) + ")";
            case SHARE -> "IF(" + n + "=0,\"\"," + clipped(wilson(cell, n, sign), sign) + ")";
            case MEAN_SCORE, MEAN_NUMBER -> "IF(" + n + "<2,\"\",IF(" + variance(cell, n) + "=0,\"\"," + clipped(mean(cell, n, sign), sign) + "))";
        };
    }

    private String clipped(String end, String sign) {
        Double limit = sign.equals("-") ? minimum : maximum;
        return limit == null ? end : (sign.equals("-") ? "MAX(" : "MIN(") + String.format(Locale.ROOT, "%.0f", limit) + "," + end + ")";
    }

    private static String net(UnaryOperator<String> cell, String n, String sign) {
        String p = "(" + promoters(cell) + "+0.75)/(" + n + "+3)";
        String d = "(" + detractors(cell) + "+0.75)/(" + n + "+3)";
        return "100*(" + p + "-" + d + sign + quantile(cell) + "*SQRT((" + p + "+" + d + "-(" + p + "-" + d + ")^2)/(" + n + "+3)))";
    }

    private static String wilson(UnaryOperator<String> cell, String n, String sign) {
        String share = cell.apply("value") + "/100";
        String z = quantile(cell);
        return "100*(" + share + "+" + z + "^2/(2*" + n + ")" + sign + z + "*SQRT(" + share + "*(1-" + share + ")/" + n + "+" + z + "^2/(4*" + n
                + "^2)))/(1+" + z + "^2/" + n + ")";
    }

    private String mean(UnaryOperator<String> cell, String n, String sign) {
        return cell.apply("value") + sign + "TINV(1-" + cell.apply("confidence") + "," + n + "-1)*SQRT(" + variance(cell, n) + "/" + n + ")";
    }

    private String variance(UnaryOperator<String> cell, String n) {
        return kind == Kind.MEAN_SCORE ? "SUMPRODUCT(" + all(cell) + ",(" + SCORES + "-" + cell.apply("value") + ")^2)/(" + n + "-1)"
                : "MAX(0,(" + cell.apply("sumOfSquares") + "-" + cell.apply("sum") + "*(" + cell.apply("sum") + "/" + n + "))/(" + n + "-1))";
    }

    private static String promoters(UnaryOperator<String> cell) {
        return "SUM(" + range(cell, 9, 10) + ")";
    }

    private static String detractors(UnaryOperator<String> cell) {
        return "SUM(" + range(cell, 0, 6) + ")";
    }

    /** The standard normal quantile for the confidence. */
    private static String quantile(UnaryOperator<String> cell) {
        return "NORMSINV(1-(1-" + cell.apply("confidence") + ")/2)";
    }

    /** How far an end is from the value, for error bars; never negative. */
    static String distance(UnaryOperator<String> cell, String larger, String smaller) {
        return "IF(AND(ISNUMBER(" + cell.apply(larger) + "),ISNUMBER(" + cell.apply(smaller) + ")),MAX(0," + cell.apply(larger) + "-" + cell.apply(smaller)
                + "),\"\")";
    }
}
