/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

/** The kinds of aggregates a metric can ask for; the key is how extensions and files write it. */
public enum AggregateKind {

	/** How many answers of each score: {@link ScoreCounts}. */
	SCORES("scores"), //$NON-NLS-1$
	/** Customers in a stage and those of them who went on: {@link Reach}. */
	REACH("reach"), //$NON-NLS-1$
	/** Customers at the start and at the end of a period, and the new ones: {@link Cohort}. */
	COHORT("cohort"), //$NON-NLS-1$
	/** Any numbers, as count, sum and sum of squares: {@link Numbers}. */
	NUMBERS("numbers"); //$NON-NLS-1$

	private final String key;

	AggregateKind(String key) {
		this.key = key;
	}

	/** The language-neutral word for it, for example "scores"; never null. */
	public String key() {
		return key;
	}

	/** The aggregate of nothing, which changes nothing when it is added; never null. */
	public Aggregate empty() {
		return switch (this) {
			case SCORES -> ScoreCounts.EMPTY;
			case REACH -> Reach.EMPTY;
			case COHORT -> Cohort.EMPTY;
			case NUMBERS -> Numbers.EMPTY;
		};
	}
}
