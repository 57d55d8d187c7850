/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest increasing subsequence of distinct numbers: what stayed in order when things were moved. It is found by
 * patience sorting (C. Schensted, "Longest increasing and decreasing subsequences", 1961), in n log n steps.
 */
public final class LongestIncreasing {

	private LongestIncreasing() {
	}

	/** The indices, ascending, of the numbers that are not in a longest increasing subsequence. */
	public static List<Integer> without(int[] numbers) {
		int[] lastOfLength = new int[numbers.length + 1];
		int[] previous = new int[numbers.length];
		int length = 0;
		for (int i = 0; i < numbers.length; i++) {
			int low = 1;
			int high = length + 1;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (numbers[lastOfLength[middle]] < numbers[i]) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			previous[i] = low > 1 ? lastOfLength[low - 1] : -1;
			lastOfLength[low] = i;
			length = Math.max(length, low);
		}
		boolean[] kept = new boolean[numbers.length];
		for (int i = length == 0 ? -1 : lastOfLength[length]; i >= 0; i = previous[i]) {
			kept[i] = true;
		}
		List<Integer> moved = new ArrayList<>();
		for (int i = 0; i < numbers.length; i++) {
			if (!kept[i]) {
				moved.add(i);
			}
		}
		return moved;
	}
}
