/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.measuring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.cxstudio.metrics.MetricType;

/**
 * What to measure: one metric from one column of a file, for all rows and, if asked for, for every group of them.
 *
 * @param file the file with separated values; not null
 * @param scoreColumn the heading of the column with the answers; not null
 * @param metric a metric of scores or of numbers; not null
 * @param byColumn the heading of the column by whose values rows are grouped, or empty for no groups; not null
 * @param notApplicable values that say "does not apply": compared as numbers where both are numbers, else as text in any case; not null
 * @param confidence of the intervals, above 0 and below 1
 * @param rejectedRowsKept how many rejected rows are listed at most, 0 or more; they are counted without limit
 */
public record MeasureRequest(Path file, String scoreColumn, MetricType metric, Optional<String> byColumn, List<String> notApplicable,
		double confidence, int rejectedRowsKept) {

	/** The confidence that is usual. */
	public static final double USUAL_CONFIDENCE = 0.95;

	private static final int USUAL_REJECTED_ROWS_KEPT = 1000;

	/** @throws IllegalArgumentException if a number is out of its range */
	public MeasureRequest {
		if (!(confidence > 0 && confidence < 1) || rejectedRowsKept < 0) {
			throw new IllegalArgumentException(confidence + ", " + rejectedRowsKept); //$NON-NLS-1$
		}
		notApplicable = List.copyOf(notApplicable);
	}

	/** All rows, every value counts, at 95 %. */
	public static MeasureRequest of(Path file, String scoreColumn, MetricType metric) {
		return new MeasureRequest(file, scoreColumn, metric, Optional.empty(), List.of(), USUAL_CONFIDENCE,
				USUAL_REJECTED_ROWS_KEPT);
	}

	/** The same, also for every value of this column. */
	public MeasureRequest by(String column) {
		return new MeasureRequest(file, scoreColumn, metric, Optional.of(column), notApplicable, confidence, rejectedRowsKept);
	}

	/** The same, with these values meaning "does not apply". */
	public MeasureRequest notApplicable(List<String> values) {
		return new MeasureRequest(file, scoreColumn, metric, byColumn, values, confidence, rejectedRowsKept);
	}

	/** The same at another confidence, above 0 and below 1. */
	public MeasureRequest confidence(double other) {
		return new MeasureRequest(file, scoreColumn, metric, byColumn, notApplicable, other, rejectedRowsKept);
	}

	/** The same with at most so many rejected rows in the list. */
	public MeasureRequest rejectedRowsKept(int limit) {
		return new MeasureRequest(file, scoreColumn, metric, byColumn, notApplicable, confidence, limit);
	}
}
