/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

/**
 * Customers over a period.
 *
 * @param atStart customers when it began; 0 or more
 * @param atEnd customers when it ended, the new ones among them; 0 or more
 * @param joined the new ones: customers at the end who were none at the start; 0 to {@code atEnd}
 */
public record Cohort(long atStart, long atEnd, long joined) implements Aggregate {

	/** Nobody at any time. */
	public static final Cohort EMPTY = new Cohort(0, 0, 0);

	/** @throws IllegalArgumentException if a count is negative, more joined than were there at the end, or more stayed than there were */
	public Cohort {
		if (atStart < 0 || joined < 0 || atEnd < joined || atEnd - joined > atStart) {
			throw new IllegalArgumentException(atStart + " at start, " + atEnd + " at end, " + joined + " new"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	@Override
	public AggregateKind kind() {
		return AggregateKind.COHORT;
	}

	@Override
	public long n() {
		return atStart;
	}

	/** Those among the customers at the start who are customers at the end; 0 to {@code atStart}. */
	public long stayed() {
		return atEnd - joined;
	}

	/** Those among the customers at the start who are none at the end; 0 to {@code atStart}. */
	public long lost() {
		return atStart - stayed();
	}

	@Override
	public Cohort plus(Aggregate other) {
		if (!(other instanceof Cohort cohort)) {
			throw new IllegalArgumentException(kind() + " + " + other.kind()); //$NON-NLS-1$
		}
		return new Cohort(Math.addExact(atStart, cohort.atStart), Math.addExact(atEnd, cohort.atEnd),
				Math.addExact(joined, cohort.joined));
	}
}
