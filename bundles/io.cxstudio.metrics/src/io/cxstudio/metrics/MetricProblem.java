/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

/**
 * Something is wrong with a contributed metric.
 *
 * @param contributor symbolic name of the plug-in that contributes it; never null
 * @param metric id of the metric, or "" if it has none
 * @param message what is wrong, for the reader of the log or of a problems list; names plug-in and metric; never null
 */
public record MetricProblem(String contributor, String metric, String message) {
}
