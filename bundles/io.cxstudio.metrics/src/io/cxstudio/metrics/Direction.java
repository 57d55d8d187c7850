/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics;

/** Which way is better; the key is how extensions and files write it. */
public enum Direction {

	/** More is better, as with satisfaction. */
	HIGHER_IS_BETTER("higherIsBetter"), //$NON-NLS-1$
	/** Less is better, as with effort or waiting. */
	LOWER_IS_BETTER("lowerIsBetter"); //$NON-NLS-1$

	private final String key;

	Direction(String key) {
		this.key = key;
	}

	/** The language-neutral word for it; never null. */
	public String key() {
		return key;
	}
}
