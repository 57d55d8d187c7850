/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

/**
 * The scores that a question offers: from lowest to highest in equal steps.
 *
 * @param minimum the lowest score, finite
 * @param maximum the highest score, finite, above the lowest
 * @param step from one score to the next, above 0
 */
public record Scale(double minimum, double maximum, double step) {

	/** @throws IllegalArgumentException if a value is out of its range */
	public Scale {
		if (!Double.isFinite(minimum) || !Double.isFinite(maximum) || !Double.isFinite(step) || minimum >= maximum || step <= 0) {
			throw new IllegalArgumentException(minimum + ".." + maximum + " in steps of " + step); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Whether the score is one of the scale, up to rounding in its last digits. */
	public boolean contains(double score) {
		double steps = (score - minimum) / step;
		return score >= minimum && score <= maximum && Math.abs(steps - Math.rint(steps)) < 1e-9;
	}
}
