/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.time.LocalDate;
import java.util.Map;

import io.cxstudio.metrics.Range;

/**
 * What the comparison shows of a journey, or of what a workshop measured outside its journeys.
 *
 * @param workshop the name of the workshop
 * @param journey  the name of the journey; empty for what belongs to none
 * @param kind     as-is or to-be, as a word
 * @param file     the file
 * @param figures  the figures by metric
 */
record Compared(String workshop, String journey, String kind, String file, Map<MetricKey, Value> figures) {

    /**
     * The same metric, in whichever workshop.
     *
     * @param id   the id of its type; that alone says that two are the same, unless the type takes any numbers
     * @param name what it is called
     * @param unit its unit; empty for none
     * @param range between what bounds its values lie; open where it is not installed
     */
    record MetricKey(String id, String name, String unit, Range range) {
    }

    /**
     * A figure.
     *
     * @param value what the metric makes of all counts of the period together; null for n/a
     * @param n     on how many answers it rests
     * @param lower the lower end of its interval; null for none
     * @param upper the upper end
     * @param from  the first day of the period; null where its source has no dates
     * @param until the last day
     */
    record Value(Double value, long n, Double lower, Double upper, LocalDate from, LocalDate until) {

        /** How far the interval reaches down from the value, for error bars; null for none. An adjusted interval need not hold the value. */
        Double below() {
            return value == null || lower == null ? null : (Double) Math.max(0, value - lower);
        }

        /** How far the interval reaches up from the value. */
        Double above() {
            return value == null || upper == null ? null : (Double) Math.max(0, upper - value);
        }
    }
}
