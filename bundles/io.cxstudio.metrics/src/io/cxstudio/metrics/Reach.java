/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

/**
 * Customers who were somewhere (in a stage, at a touchpoint) and those of them who went on (to the next stage, to the wanted
 * action). Counted by customer, not by visit.
 *
 * @param present customers who were there; 0 or more
 * @param wentOn those among them who went on; 0 to {@code present}
 */
public record Reach(long present, long wentOn) implements Aggregate {

	/** Nobody was there. */
	public static final Reach EMPTY = new Reach(0, 0);

	/** @throws IllegalArgumentException if more went on than were there, or a count is negative */
	public Reach {
		if (wentOn < 0 || present < wentOn) {
			throw new IllegalArgumentException(wentOn + " of " + present + " went on"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	@Override
	public AggregateKind kind() {
		return AggregateKind.REACH;
	}

	@Override
	public long n() {
		return present;
	}

	@Override
	public Reach plus(Aggregate other) {
		if (!(other instanceof Reach reach)) {
			throw new IllegalArgumentException(kind() + " + " + other.kind()); //$NON-NLS-1$
		}
		return new Reach(Math.addExact(present, reach.present), Math.addExact(wentOn, reach.wentOn));
	}
}
