/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import java.util.OptionalDouble;

/**
 * Any numbers (minutes of waiting, calls a day), summed up. Adding is exact for the count and exact up to rounding for the sums.
 *
 * @param n how many numbers; 0 or more
 * @param sum their sum; finite, 0 without numbers
 * @param sumOfSquares the sum of their squares; finite, not negative, 0 without numbers
 */
public record Numbers(long n, double sum, double sumOfSquares) implements Aggregate {

	/** No number at all. */
	public static final Numbers EMPTY = new Numbers(0, 0, 0);

	/** @throws IllegalArgumentException if a value is out of its range */
	public Numbers {
		if (n < 0 || !Double.isFinite(sum) || !Double.isFinite(sumOfSquares) || sumOfSquares < 0
				|| n == 0 && (sum != 0 || sumOfSquares != 0)) {
			throw new IllegalArgumentException(n + " numbers, sum " + sum + ", of squares " + sumOfSquares); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * @param values the numbers; finite, not null
	 * @throws IllegalArgumentException if one of them is not finite, or so large that its square is not
	 */
	public static Numbers of(double... values) {
		double sum = 0;
		double squares = 0;
		for (double value : values) {
			sum += value;
			squares += value * value;
		}
		return new Numbers(values.length, sum, squares);
	}

	@Override
	public AggregateKind kind() {
		return AggregateKind.NUMBERS;
	}

	/** The mean, empty without numbers. */
	public OptionalDouble mean() {
		return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
	}

	/**
	 * The sample variance (divided by n - 1), empty with fewer than two numbers. From the sums, so numbers with a spread that is
	 * tiny beside their size lose digits; it is never negative.
	 */
	public OptionalDouble variance() {
		return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, (sumOfSquares - sum * (sum / n)) / (n - 1)));
	}

	@Override
	public Numbers plus(Aggregate other) {
		if (!(other instanceof Numbers numbers)) {
			throw new IllegalArgumentException(kind() + " + " + other.kind()); //$NON-NLS-1$
		}
		return new Numbers(Math.addExact(n, numbers.n), sum + numbers.sum, sumOfSquares + numbers.sumOfSquares);
	}
}
