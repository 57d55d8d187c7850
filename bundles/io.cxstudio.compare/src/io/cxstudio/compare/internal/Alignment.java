/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.cxstudio.compare.Aligned;
import io.cxstudio.compare.Side;
import io.cxstudio.model.Element;

/** Two lists beside each other: pairs that are in the same order on both sides meet, everything else stands alone. */
public final class Alignment {

	private Alignment() {
	}

	/** Aligns two lists; each element comes once, in the order of its list. */
	public static <T extends Element> List<Aligned<T>> of(List<T> left, List<T> right, Pairs pairs) {
		Map<T, Integer> positions = new HashMap<>();
		left.forEach(element -> positions.put(element, positions.size()));
		List<T> meeting = right.stream().filter(element -> positions.containsKey(pairs.counterpart(Side.RIGHT, element)))
				.toList();
		int[] order = meeting.stream().mapToInt(element -> positions.get(pairs.counterpart(Side.RIGHT, element))).toArray();
		Set<T> alone = new HashSet<>();
		LongestIncreasing.without(order).forEach(index -> alone.add(meeting.get(index)));
		Set<T> together = new HashSet<>(meeting);
		together.removeAll(alone);

		List<Aligned<T>> aligned = new ArrayList<>();
		List<T> onlyRight = new ArrayList<>();
		int next = 0;
		for (T element : right) {
			if (!together.contains(element)) {
				onlyRight.add(element);
				continue;
			}
			int position = positions.get(pairs.counterpart(Side.RIGHT, element));
			left.subList(next, position).forEach(one -> aligned.add(new Aligned<>(one, null)));
			onlyRight.forEach(one -> aligned.add(new Aligned<>(null, one)));
			onlyRight.clear();
			aligned.add(new Aligned<>(left.get(position), element));
			next = position + 1;
		}
		left.subList(next, left.size()).forEach(one -> aligned.add(new Aligned<>(one, null)));
		onlyRight.forEach(one -> aligned.add(new Aligned<>(null, one)));
		return List.copyOf(aligned);
	}
}
