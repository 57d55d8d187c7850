/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

/**
 * What was counted, before anybody says what it means: the only thing a {@link Metric} ever sees.
 * <p>
 * Aggregates are immutable values and merge by addition: the aggregate of two disjoint groups of customers is the
 * {@linkplain #plus(Aggregate) sum} of theirs, in any order. So they can be made in pieces, by a file reader as well as by a
 * data base, and thrown together afterwards.
 */
public sealed interface Aggregate permits ScoreCounts, Reach, Cohort, Numbers {

	/** Which of the four kinds this is; never null. */
	AggregateKind kind();

	/** How many observations stand behind it: answers, customers or numbers; 0 or more. */
	long n();

	/**
	 * The aggregate of this group and another one together.
	 *
	 * @param other of the same kind, about other observations; not null
	 * @return a new aggregate; never null
	 * @throws IllegalArgumentException if the other one is of another kind
	 * @throws ArithmeticException if a count no longer fits into a long
	 */
	Aggregate plus(Aggregate other);
}
