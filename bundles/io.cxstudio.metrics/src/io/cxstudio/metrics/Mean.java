/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import java.util.OptionalDouble;

/**
 * The mean of scores or numbers, in their own unit, with Student's t interval from the sample variance. Few answers give a wide
 * interval; bounded scales are clipped by the studio. There is no interval for a single answer, nor when all are equal: without any
 * spread its width cannot be told.
 * <p>
 * An extension can use it without any Java of its own: {@code class="io.cxstudio.metrics/io.cxstudio.metrics.Mean"}.
 */
public final class Mean implements Metric {

	@Override
	public Figure evaluate(Aggregate aggregate, double confidence) {
		return switch (aggregate) {
			case ScoreCounts scores -> figure(scores.mean(), scores.variance(), scores.n(), confidence);
			case Numbers numbers -> figure(numbers.mean(), numbers.variance(), numbers.n(), confidence);
			case Reach reach -> throw new IllegalArgumentException(reach.kind().key());
			case Cohort cohort -> throw new IllegalArgumentException(cohort.kind().key());
		};
	}

	private static Figure figure(OptionalDouble mean, OptionalDouble variance, long n, double confidence) {
		if (mean.isEmpty()) {
			return Figure.notAvailable(n, confidence);
		}
		double value = mean.getAsDouble();
		if (variance.orElse(0) == 0) {
			return Figure.withoutInterval(value, n, confidence);
		}
		return Figure.of(value, Intervals.mean(value, variance.getAsDouble(), n, confidence), n, confidence);
	}
}
