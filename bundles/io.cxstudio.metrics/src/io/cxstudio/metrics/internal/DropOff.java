/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal;

import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.Figure;
import io.cxstudio.metrics.Metric;
import io.cxstudio.metrics.Reach;

/** Drop-off: 100 x customers who did not go on / customers who were there; percent, 0 to 100, with the Wilson interval. */
public final class DropOff implements Metric {

	@Override
	public Figure evaluate(Aggregate aggregate, double confidence) {
		Reach reach = (Reach) aggregate;
		return Percentage.of(reach.present() - reach.wentOn(), reach.present(), confidence);
	}
}
