/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import java.util.OptionalDouble;

/**
 * What a metric makes of an aggregate: a value with its interval, unrounded, in the unit of its metric.
 * <p>
 * No data is no value ("n/a"), never 0. An interval can be missing beside a value: one answer has a mean but no spread. The value
 * can lie outside its interval when the method centres it elsewhere, as the adjusted Wald interval does with very few answers.
 *
 * @param value the value, empty for "n/a"
 * @param lower the lower end of the confidence interval; empty when there is none
 * @param upper the upper end, not below the lower one; there exactly when the lower end is
 * @param n how many observations it rests on; 0 or more
 * @param confidence how sure the interval is, above 0 and below 1; usually 0.95
 */
public record Figure(OptionalDouble value, OptionalDouble lower, OptionalDouble upper, long n, double confidence) {

	/** @throws IllegalArgumentException if something is not finite, out of its range, or an interval stands without a value */
	public Figure {
		boolean interval = lower.isPresent();
		if (n < 0 || !(confidence > 0 && confidence < 1) || value.isEmpty() && interval || interval != upper.isPresent()
				|| !finite(value) || !finite(lower) || !finite(upper) || interval && lower.getAsDouble() > upper.getAsDouble()) {
			throw new IllegalArgumentException(value + " [" + lower + ", " + upper + "], n " + n + ", " + confidence); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
	}

	private static boolean finite(OptionalDouble number) {
		return number.isEmpty() || Double.isFinite(number.getAsDouble());
	}

	/** "n/a": nothing can be said from these observations. */
	public static Figure notAvailable(long n, double confidence) {
		return new Figure(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), n, confidence);
	}

	/** A value whose interval cannot be told. */
	public static Figure withoutInterval(double value, long n, double confidence) {
		return new Figure(OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty(), n, confidence);
	}

	/** A value with its interval. */
	public static Figure of(double value, Interval interval, long n, double confidence) {
		return new Figure(OptionalDouble.of(value), OptionalDouble.of(interval.lower()), OptionalDouble.of(interval.upper()), n,
				confidence);
	}

	/** Whether there is a value; otherwise it is shown as "n/a". */
	public boolean isAvailable() {
		return value.isPresent();
	}

	/** Whether there is an interval beside the value. */
	public boolean hasInterval() {
		return lower.isPresent();
	}
}
