/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare;

/** One of the two journeys that are compared. */
public enum Side {

	/** The first one, such as the as-is journey or the older version. */
	LEFT,
	/** The second one, such as the to-be journey or the newer version. */
	RIGHT;

	/** The other one. Never null. */
	public Side other() {
		return this == LEFT ? RIGHT : LEFT;
	}
}
