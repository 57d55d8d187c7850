/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.finding.FoldedText;
import io.cxstudio.compare.MatchReason;
import io.cxstudio.compare.Side;
import io.cxstudio.model.Element;

/** Which elements of two journeys count as the same, and why. Nothing is paired twice. */
public final class Pairs {

	private record Candidate(int left, int right, double similarity) {
	}

	/** Beyond so many comparisons of texts similar ones are not looked for: a map of that size has other worries. */
	private static final long MOST_COMPARISONS = 1_000_000;

	private final Map<EObject, EObject> toRight = new HashMap<>();
	private final Map<EObject, EObject> toLeft = new HashMap<>();
	private final Map<EObject, MatchReason> reasons = new HashMap<>();

	/** No pairs yet. */
	public Pairs() {
	}

	/** The same pairs as others, to which more can be added. */
	public Pairs(Pairs others) {
		toRight.putAll(others.toRight);
		toLeft.putAll(others.toLeft);
		reasons.putAll(others.reasons);
	}

	/** Pairs two elements, unless one of them has its pair already or they are of different classes. */
	public void add(EObject left, EObject right, MatchReason reason) {
		if (left.eClass() == right.eClass() && !toRight.containsKey(left) && !toLeft.containsKey(right)) {
			toRight.put(left, right);
			toLeft.put(right, left);
			reasons.put(left, reason);
		}
	}

	/** What an element of a side is paired with on the other one, or null. */
	@SuppressWarnings("unchecked")
	public <T extends EObject> T counterpart(Side side, T element) {
		return (T) (side == Side.LEFT ? toRight : toLeft).get(element);
	}

	/** Whether two elements are a pair. */
	public boolean arePaired(EObject left, EObject right) {
		return toRight.get(left) == right;
	}

	/** Why an element of the left side has its pair, or null. */
	public MatchReason reason(EObject left) {
		return reasons.get(left);
	}

	/** The elements that have no pair on a side, in their order. */
	public <T extends EObject> List<T> unpaired(Side side, List<T> elements) {
		Map<EObject, EObject> paired = side == Side.LEFT ? toRight : toLeft;
		return elements.stream().filter(element -> !paired.containsKey(element)).toList();
	}

	/**
	 * Pairs elements that have the same key, the first with the first, the second with the second.
	 *
	 * @param key the key of an element of a side; one whose key is null is left out
	 */
	public <T extends Element> void byKey(List<T> left, List<T> right, MatchReason reason, Function<T, ?> leftKey,
			Function<T, ?> rightKey) {
		Map<Object, Deque<T>> waiting = new HashMap<>();
		for (T element : unpaired(Side.LEFT, left)) {
			Object key = leftKey.apply(element);
			if (key != null) {
				waiting.computeIfAbsent(key, any -> new ArrayDeque<>()).add(element);
			}
		}
		for (T element : unpaired(Side.RIGHT, right)) {
			Object key = rightKey.apply(element);
			Deque<T> same = key == null ? null : waiting.get(key);
			if (same != null && !same.isEmpty()) {
				add(same.poll(), element, reason);
			}
		}
	}

	/** Pairs what is most similar first, as long as it is similar enough; of equally similar ones the first come first. */
	public <T extends Element> void bySimilarity(List<T> left, List<T> right, double least, Function<T, String> text) {
		List<T> ones = unpaired(Side.LEFT, left);
		List<T> others = unpaired(Side.RIGHT, right);
		if (ones.isEmpty() || others.isEmpty() || (long) ones.size() * others.size() > MOST_COMPARISONS) {
			return;
		}
		List<Similarity> leftTexts = ones.stream().map(element -> new Similarity(FoldedText.of(text.apply(element)).key())).toList();
		List<Similarity> rightTexts = others.stream().map(element -> new Similarity(FoldedText.of(text.apply(element)).key()))
				.toList();
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < ones.size(); i++) {
			for (int j = 0; j < others.size(); j++) {
				double similarity = leftTexts.get(i).to(rightTexts.get(j));
				if (similarity >= least) {
					candidates.add(new Candidate(i, j, similarity));
				}
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::similarity).reversed());
		candidates.forEach(candidate -> add(ones.get(candidate.left()), others.get(candidate.right()), MatchReason.SIMILAR));
	}
}
