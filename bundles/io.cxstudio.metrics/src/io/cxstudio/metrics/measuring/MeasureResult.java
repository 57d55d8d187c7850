/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.measuring;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What measuring a file gave.
 *
 * @param request what was asked for; never null
 * @param sha256 the SHA-256 of the whole file as 64 lower-case hexadecimal digits; never null
 * @param scoreColumn the heading of the score column as it stands in the file; never null
 * @param byColumn the heading of the column of the groups as it stands in the file, empty if none was asked for; never null
 * @param all all rows; never null
 * @param groups the rows with each value of that column, by value; empty if none was asked for; never null, cannot be changed
 * @param withoutGroup rows that are in {@code all} but in no group, because their cell in that column is empty or cannot be found
 * @param rejectedRows the first rejected rows, in the order of the file, up to the limit of the request; their exact number is in
 *        {@code all}; never null, cannot be changed
 */
public record MeasureResult(MeasureRequest request, String sha256, String scoreColumn, Optional<String> byColumn, Measured all,
		SortedMap<String, Measured> groups, long withoutGroup, List<RejectedRow> rejectedRows) {

	/** Copies what could be changed. */
	public MeasureResult {
		groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
		rejectedRows = List.copyOf(rejectedRows);
	}

	/** Whether rows were left out because something is wrong with them. */
	public boolean hasRejectedRows() {
		return all.rejected() > 0;
	}
}
