/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal;

import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.Cohort;
import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.Metric;

/** Retention: 100 x (customers at the end - new ones) / customers at the start; percent, 0 to 100, with the Wilson interval. */
public final class Retention implements Metric {

	@Override
	public Figure evaluate(Aggregate aggregate, double confidence) {
		Cohort cohort = (Cohort) aggregate;
		return Percentage.of(cohort.stayed(), cohort.atStart(), confidence);
	}
}
