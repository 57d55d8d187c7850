/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.storing;

import java.time.LocalDate;
import java.util.Optional;

import io.cxstudio.model.Element;

/**
 * Where measured figures go.
 *
 * @param subject what was measured: an element of the workshop such as a touchpoint; null for the organisation as a whole
 * @param periodStart the first day of the period; empty where the source has no dates; not null
 * @param periodEnd the last day, not before the first; empty where the source has no dates; not null
 * @param retrieved the day the file was read; not null
 * @param replace whether figures that are there already for the same subject, metric, group and period are replaced; they keep their
 *        identity
 */
public record StoreRequest(Element subject, Optional<LocalDate> periodStart, Optional<LocalDate> periodEnd, LocalDate retrieved,
		boolean replace) {

	/** @throws IllegalArgumentException if the period ends before it begins */
	public StoreRequest {
		if (periodStart.isPresent() && periodEnd.isPresent() && periodEnd.get().isBefore(periodStart.get())) {
			throw new IllegalArgumentException(periodStart.get() + ".." + periodEnd.get()); //$NON-NLS-1$
		}
	}

	/** For a subject, without a period, of today; nothing is replaced. */
	public static StoreRequest at(Element subject) {
		return new StoreRequest(subject, Optional.empty(), Optional.empty(), LocalDate.now(), false);
	}

	/** The same for a period. */
	public StoreRequest period(LocalDate start, LocalDate end) {
		return new StoreRequest(subject, Optional.of(start), Optional.of(end), retrieved, replace);
	}

	/** The same, replacing what is there. */
	public StoreRequest replacing() {
		return new StoreRequest(subject, periodStart, periodEnd, retrieved, true);
	}
}
