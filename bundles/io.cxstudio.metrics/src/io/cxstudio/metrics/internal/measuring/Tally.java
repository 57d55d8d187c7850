/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal.measuring;

import java.util.HashMap;
import java.util.Map;

import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.AggregateKind;
import io.cxstudio.metrics.MetricType;
import io.cxstudio.metrics.Numbers;
import io.cxstudio.metrics.ScoreCounts;
import io.cxstudio.metrics.measuring.Measured;

/** Counts the rows of one group. */
public final class Tally {

	private final AggregateKind kind;
	private final Map<Double, Long> scores = new HashMap<>();
	private long n;
	private double sum;
	private double sumOfSquares;
	private long notApplicable;
	private long missing;
	private long rejected;

	/** @param kind scores or numbers */
	public Tally(AggregateKind kind) {
		this.kind = kind;
	}

	/** Counts one row. */
	public void add(Reading.Answer answer) {
		switch (answer.sort()) {
			case NUMBER -> add(answer.number());
			case NOT_APPLICABLE -> notApplicable++;
			case MISSING -> missing++;
			case REJECTED -> rejected++;
		}
	}

	/** Counts a row in which the answer cannot be found. */
	public void reject() {
		rejected++;
	}

	private void add(double number) {
		if (kind == AggregateKind.SCORES) {
			scores.merge(number, 1L, Long::sum);
		} else {
			n++;
			sum += number;
			sumOfSquares += number * number;
		}
	}

	/** What was counted, and what the metric says to it. */
	public Measured measured(MetricType metric, double confidence) {
		Aggregate aggregate = kind == AggregateKind.SCORES ? ScoreCounts.of(scores) : new Numbers(n, sum, sumOfSquares);
		return new Measured(aggregate, metric.evaluate(aggregate, confidence), notApplicable, missing, rejected);
	}
}
