/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.storing;

import io.cxstudio.metrics.Figure;

/**
 * The figure of a stored measurement, and what it rests on.
 *
 * @param figure never null
 * @param basis never null
 */
public record Evaluation(Figure figure, Basis basis) {

	/** What a figure rests on. */
	public enum Basis {
		/** It was computed from the stored counts just now. */
		COUNTS,
		/** It is the one that was stored, because the metric is missing or there are no counts. */
		STORED,
		/** There is nothing it could rest on: no stored figure, or counts that the metric cannot evaluate. It is "n/a". */
		NONE
	}
}
