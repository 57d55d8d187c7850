/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.samples.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Three months of the simulation.
 *
 * @param index 0 for the first
 * @param start its first day
 */
record Quarter(int index, LocalDate start) {

	private static final int MONTHS = 3;

	/** So many in a row. */
	static List<Quarter> from(LocalDate first, int count) {
		List<Quarter> quarters = new ArrayList<>();
		for (int index = 0; index < count; index++) {
			quarters.add(new Quarter(index, first.plusMonths((long) MONTHS * index)));
		}
		return quarters;
	}

	/** Its last day. */
	LocalDate end() {
		return start.plusMonths(MONTHS).minusDays(1);
	}
}
