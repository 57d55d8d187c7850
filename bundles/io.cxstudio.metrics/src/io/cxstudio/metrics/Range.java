/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import java.util.OptionalDouble;

/**
 * The bounds between which the value of a metric lies.
 *
 * @param minimum the lowest possible value, empty if there is none
 * @param maximum the highest possible value, empty if there is none
 */
public record Range(OptionalDouble minimum, OptionalDouble maximum) {

	/** @throws IllegalArgumentException if the bounds are not finite or the wrong way round */
	public Range {
		if (minimum.isPresent() && maximum.isPresent() && !(minimum.getAsDouble() < maximum.getAsDouble())) {
			throw new IllegalArgumentException(minimum + ".." + maximum); //$NON-NLS-1$
		}
	}

	/** Whether the value lies within, up to rounding in its last digits. */
	public boolean contains(double value) {
		double slack = 1e-9 * Math.max(1, Math.abs(value));
		return !(minimum.isPresent() && value < minimum.getAsDouble() - slack)
				&& !(maximum.isPresent() && value > maximum.getAsDouble() + slack);
	}

	/** The value, or the nearest bound if it lies outside. */
	public double clip(double value) {
		return Math.min(Math.max(value, minimum.orElse(Double.NEGATIVE_INFINITY)), maximum.orElse(Double.POSITIVE_INFINITY));
	}
}
