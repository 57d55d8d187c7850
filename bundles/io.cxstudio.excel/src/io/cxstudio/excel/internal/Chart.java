/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a chart shows. It draws from the cells of tables, so that it follows when they are edited or filtered.
 *
 * @param kind   how it is drawn
 * @param title  what it shows
 * @param across what the horizontal scale of points means, empty for none
 * @param upward what the values are counted in, empty for none
 * @param format the number format of the values at the bars
 * @param minimum the least value of the scale, or null to let Excel choose
 * @param maximum the largest value of the scale, or null to let Excel choose
 * @param series at least one; all with the same labels
 */
public record Chart(Kind kind, String title, String across, String upward, String format, Double minimum, Double maximum, List<Series> series) {

    private static final int MOST_NAMED_POINTS = 6;

    /** How a chart is drawn. */
    public enum Kind {
        /** Lines from left to right. */
        LINES,
        /** Bars that stand. */
        COLUMNS,
        /** Bars that lie, the first one on top. */
        BARS,
        /** Points by two numbers, each series one point with its name. */
        POINTS
    }

    /**
     * A line, a group of bars, or a point.
     *
     * @param name     what the legend says, or what stands at the point
     * @param nameCell the cell with the name, or null if it stands in none
     * @param labels   the labels along the axis; for points the values across
     * @param groups   what the labels are grouped by, in the column before theirs; null for none
     * @param values   as many values
     * @param below    how far error bars reach down, or null for none
     * @param above    how far error bars reach up, or null for none
     * @param ink      its colour as {@code RRGGBB}, or null for one of the usual
     */
    public record Series(String name, TableRange nameCell, TableRange labels, TableRange groups, TableRange values, TableRange below, TableRange above, String ink) {

        Series(String name, TableRange labels, TableRange values, String ink) {
            this(name, null, labels, null, values, null, null, ink);
        }

        /** Whether there is an interval to draw. */
        boolean hasErrorBars() {
            return below != null && below.values().stream().anyMatch(Number.class::isInstance);
        }
    }

    /** Whether names at the points would cover each other, so that a legend has to tell which is which. */
    boolean isCrowded() {
        return kind == Kind.POINTS && (series.size() > MOST_NAMED_POINTS
                || IntStream.range(0, series.size()).anyMatch(index -> pointsBelow(index) > 0));
    }

    /** How many of the points before this one stand at the same place. */
    int pointsBelow(int index) {
        Series point = series.get(index);
        return (int) series.subList(0, index).stream().filter(other -> Arrays.equals(other.labels().numbers(), point.labels().numbers())
                && Arrays.equals(other.values().numbers(), point.values().numbers())).count();
    }

    /** How many labels there are along the axis. */
    int length() {
        return series.get(0).labels().values().size();
    }
}
