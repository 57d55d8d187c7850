/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many answers of each score, lowest score first.
 *
 * @param counts the number of answers, 1 or more, by score; scores nobody gave are not in it; never null, cannot be changed
 */
public record ScoreCounts(SortedMap<Double, Long> counts) implements Aggregate {

	/** No answer at all. */
	public static final ScoreCounts EMPTY = new ScoreCounts(Collections.emptySortedMap());

	/**
	 * @param counts answers by score, in any order; scores with the count 0 are left out; not null
	 * @throws IllegalArgumentException if a score is not a finite number or a count is negative
	 */
	public ScoreCounts {
		SortedMap<Double, Long> kept = new TreeMap<>();
		counts.forEach((score, count) -> {
			if (!Double.isFinite(score) || count < 0) {
				throw new IllegalArgumentException(count + " answers of the score " + score); //$NON-NLS-1$
			}
			if (count > 0) {
				// 0.0 + -0.0 is 0.0: both zeros are the same score
				kept.merge(score + 0.0, count, Math::addExact);
			}
		});
		counts = Collections.unmodifiableSortedMap(kept);
	}

	/**
	 * @param counts answers by score, in any order; not null
	 * @throws IllegalArgumentException if a score is not a finite number or a count is negative
	 */
	public static ScoreCounts of(Map<Double, Long> counts) {
		return new ScoreCounts(new TreeMap<>(counts));
	}

	@Override
	public AggregateKind kind() {
		return AggregateKind.SCORES;
	}

	@Override
	public long n() {
		return counts.values().stream().reduce(0L, Math::addExact);
	}

	/** How many gave exactly this score; 0 or more. */
	public long count(double score) {
		return counts.getOrDefault(score + 0.0, 0L);
	}

	/** How many gave a score from lowest to highest, both included; 0 or more. */
	public long count(double lowest, double highest) {
		return counts.entrySet().stream().filter(entry -> entry.getKey() >= lowest && entry.getKey() <= highest)
				.mapToLong(Map.Entry::getValue).sum();
	}

	/** The mean score, empty without answers. */
	public OptionalDouble mean() {
		long n = n();
		return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum() / n);
	}

	/** The sample variance of the scores (divided by n - 1), empty with fewer than two answers. */
	public OptionalDouble variance() {
		long n = n();
		if (n < 2) {
			return OptionalDouble.empty();
		}
		double mean = sum() / n;
		double squares = counts.entrySet().stream()
				.mapToDouble(entry -> entry.getValue() * (entry.getKey() - mean) * (entry.getKey() - mean)).sum();
		return OptionalDouble.of(squares / (n - 1));
	}

	private double sum() {
		return counts.entrySet().stream().mapToDouble(entry -> entry.getKey() * entry.getValue()).sum();
	}

	@Override
	public ScoreCounts plus(Aggregate other) {
		if (!(other instanceof ScoreCounts scores)) {
			throw new IllegalArgumentException(kind() + " + " + other.kind()); //$NON-NLS-1$
		}
		SortedMap<Double, Long> sum = new TreeMap<>(counts);
		scores.counts.forEach((score, count) -> sum.merge(score, count, Math::addExact));
		return new ScoreCounts(sum);
	}
}
