/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.measuring;

import io.cxstudio.metrics.Aggregate;
import io.cxstudio.metrics.Figure;

/**
 * What was counted in a group of rows. Every row is one of these: an answer, not applicable, missing, rejected.
 *
 * @param aggregate the answers; never null
 * @param figure what the metric makes of them; never null, "n/a" without answers
 * @param notApplicable rows whose value says that it does not apply
 * @param missing rows with an empty cell
 * @param rejected rows with a value that is no number, off the scale or cannot be found
 */
public record Measured(Aggregate aggregate, Figure figure, long notApplicable, long missing, long rejected) {

	/** All rows of the group. */
	public long rows() {
		return aggregate.n() + notApplicable + missing + rejected;
	}
}
