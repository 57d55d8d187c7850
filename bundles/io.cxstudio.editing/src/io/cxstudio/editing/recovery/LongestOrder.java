/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what kept its order when a list was put into another one. */
final class LongestOrder {

	private LongestOrder() {
	}

	/**
	 * The most values that stand in the same order in both lists: the longest increasing run of old positions, in
	 * n log n steps.
	 *
	 * @param before values, each once
	 * @param after the same values in another order
	 */
	static Set<String> common(List<String> before, List<String> after) {
		Map<String, Integer> positions = new HashMap<>();
		for (int i = 0; i < before.size(); i++) {
			positions.put(before.get(i), i);
		}
		List<Integer> ends = new ArrayList<>();
		List<Integer> endPositions = new ArrayList<>();
		int[] previous = new int[after.size()];
		for (int i = 0; i < after.size(); i++) {
			int position = positions.get(after.get(i));
			int at = -1 - Collections.binarySearch(endPositions, position);
			previous[i] = at == 0 ? -1 : ends.get(at - 1);
			if (at == ends.size()) {
				ends.add(i);
				endPositions.add(position);
			} else {
				ends.set(at, i);
				endPositions.set(at, position);
			}
		}
		Set<String> common = new HashSet<>();
		for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = previous[i]) {
			common.add(after.get(i));
		}
		return common;
	}
}
