/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

/**
 * From here to there, both ends included.
 *
 * @param lower the lower end, finite
 * @param upper the upper end, finite, not below the lower one
 */
public record Interval(double lower, double upper) {

	/** @throws IllegalArgumentException if an end is not finite or the upper end is below the lower one */
	public Interval {
		if (!Double.isFinite(lower) || !Double.isFinite(upper) || lower > upper) {
			throw new IllegalArgumentException("[" + lower + ", " + upper + "]"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	/** Both ends multiplied, as from a share to percent; the factor is not negative. */
	public Interval times(double factor) {
		return new Interval(lower * factor, upper * factor);
	}
}
