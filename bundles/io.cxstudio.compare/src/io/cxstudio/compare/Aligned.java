/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare;

/**
 * Two elements that stand beside each other when two journeys are shown side by side, or one that has nothing beside it.
 *
 * @param left the element of the left side, or null
 * @param right the element of the right side, or null; never both
 * @param <T> what they are
 */
public record Aligned<T>(T left, T right) {

	/** The element of a side, or null. */
	public T on(Side side) {
		return side == Side.LEFT ? left : right;
	}

	/** Whether both sides have one. */
	public boolean isBoth() {
		return left != null && right != null;
	}
}
