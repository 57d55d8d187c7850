/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal;

import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.Intervals;

/** A share in percent with its Wilson interval; "n/a" of nothing. */
public final class Percentage {

	private Percentage() {
	}

	/** "n/a" of nothing; otherwise 0 to 100. */
	public static Figure of(long part, long whole, double confidence) {
		return whole == 0 ? Figure.notAvailable(whole, confidence)
				: Figure.of(100.0 * part / whole, Intervals.wilson(part, whole, confidence).times(100), whole, confidence);
	}
}
