/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;

import io.cxstudio.model.Element;
import io.cxstudio.model.ModelPackage;

/** The elements that have another place among their like, as few as explain the new order. */
public final class OrderChanges {

	/**
	 * Another place in an order.
	 *
	 * @param from the index among what stayed together before, from 0
	 * @param to the index among the same now, from 0
	 */
	public record Move(int from, int to) {
	}

	private static final Set<EReference> WITHOUT_ORDER = Set.of(ModelPackage.Literals.JOURNEY__LINKS,
			ModelPackage.Literals.WORKSHOP__MEASUREMENTS);

	private final ElementIndex before;
	private final ElementIndex after;
	private final Map<Element, Move> moves = new HashMap<>();

	private OrderChanges(ElementIndex before, ElementIndex after) {
		this.before = before;
		this.after = after;
	}

	/** The elements of the second version whose order is another one than in the first. */
	public static Map<Element, Move> between(ElementIndex before, ElementIndex after) {
		OrderChanges changes = new OrderChanges(before, after);
		after.elements().forEach((key, owner) -> {
			Element old = before.elements().get(key);
			if (old != null) {
				changes.compareChildren(old, owner);
			}
		});
		return changes.moves;
	}

	private void compareChildren(Element old, Element owner) {
		for (EReference reference : owner.eClass().getEAllContainments()) {
			if (!reference.isMany() || WITHOUT_ORDER.contains(reference)
					|| !old.eClass().getEAllContainments().contains(reference)) {
				continue;
			}
			Map<String, Integer> positions = new HashMap<>();
			for (Object child : (List<?>) old.eGet(reference, false)) {
				if (child instanceof Element element) {
					positions.put(before.key(element), positions.size());
				}
			}
			compareOrder((List<?>) owner.eGet(reference, false), positions);
		}
	}

	private void compareOrder(List<?> children, Map<String, Integer> positions) {
		Map<ElementIndex.Cell, List<Element>> groups = new LinkedHashMap<>();
		for (Object child : children) {
			if (child instanceof Element element) {
				String key = after.key(element);
				ElementIndex.Cell cell = after.cell(element);
				if (positions.containsKey(key) && cell.equals(before.cell(before.elements().get(key)))) {
					groups.computeIfAbsent(cell, any -> new ArrayList<>()).add(element);
				}
			}
		}
		for (List<Element> group : groups.values()) {
			int[] old = group.stream().mapToInt(element -> positions.get(after.key(element))).toArray();
			int[] sorted = old.clone();
			Arrays.sort(sorted);
			for (int index : LongestIncreasing.without(old)) {
				moves.put(group.get(index), new Move(Arrays.binarySearch(sorted, old[index]), index));
			}
		}
	}
}
