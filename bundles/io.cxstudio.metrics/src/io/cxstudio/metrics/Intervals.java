/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** The confidence intervals that metrics need, for the built-in ones as for those of partners. Pure functions. */
public final class Intervals {

	private Intervals() {
	}

	/**
	 * The standard normal quantile that leaves (1 - confidence) / 2 above it: 1.959964 for 0.95.
	 *
	 * @param confidence above 0 and below 1
	 * @throws IllegalArgumentException if it is not
	 */
	public static double normalQuantile(double confidence) {
		return new NormalDistribution(null, 0, 1).inverseCumulativeProbability(upperTail(confidence));
	}

	/**
	 * The interval of a share by the score method (E. B. Wilson, "Probable inference, the law of succession, and statistical
	 * inference", Journal of the American Statistical Association 22, 1927), without continuity correction.
	 *
	 * @param count how many have the property; 0 to n
	 * @param n how many there are; 1 or more
	 * @param confidence above 0 and below 1
	 * @return within 0 to 1; holds count / n
	 * @throws IllegalArgumentException if an argument is out of its range
	 */
	public static Interval wilson(long count, long n, double confidence) {
		if (n < 1 || count < 0 || count > n) {
			throw new IllegalArgumentException(count + " of " + n); //$NON-NLS-1$
		}
		double z = normalQuantile(confidence);
		double share = (double) count / n;
		double divisor = 1 + z * z / n;
		double centre = (share + z * z / (2.0 * n)) / divisor;
		double half = z * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n)) / divisor;
		// at none and at all, rounding would leave the end a hair beside the share itself
		return new Interval(Math.clamp(centre - half, 0, share), Math.clamp(centre + half, share, 1));
	}

	/**
	 * The interval of a mean by Student's t distribution with n - 1 degrees of freedom: mean -/+ t s / sqrt(n).
	 *
	 * @param mean the mean of the sample, finite
	 * @param variance its sample variance (divided by n - 1), finite, not negative
	 * @param n how many observations; 2 or more
	 * @param confidence above 0 and below 1
	 * @return around the mean, not clipped
	 * @throws IllegalArgumentException if an argument is out of its range
	 */
	public static Interval mean(double mean, double variance, long n, double confidence) {
		if (n < 2 || !(variance >= 0)) {
			throw new IllegalArgumentException("n " + n + ", variance " + variance); //$NON-NLS-1$ //$NON-NLS-2$
		}
		double t = new TDistribution(null, n - 1.0).inverseCumulativeProbability(upperTail(confidence));
		double half = t * Math.sqrt(variance / n);
		return new Interval(mean - half, mean + half);
	}

	private static double upperTail(double confidence) {
		if (!(confidence > 0 && confidence < 1)) {
			throw new IllegalArgumentException("confidence " + confidence); //$NON-NLS-1$
		}
		return 1 - (1 - confidence) / 2;
	}
}
