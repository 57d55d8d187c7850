/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare;

import io.cxstudio.compare.internal.Messages;

/** What happened to an element between the first and the second version. */
public enum DifferenceKind {

	/** Only the second version has it. */
	ADDED("+"),
	/** Only the first version has it. */
	REMOVED("\u2212"),
	/** Both have it, at different places. */
	MOVED("\u2194"),
	/** Both have it, and something about it is different. */
	CHANGED("\u270e");

	private final String sign;

	DifferenceKind(String sign) {
		this.sign = sign;
	}

	/** A sign of one character that stands for the kind where there is no room for its word. Never null. */
	public String sign() {
		return sign;
	}

	/** The word for the kind, such as "Added". Never null. */
	public String word() {
		return switch (this) {
		case ADDED -> Messages.added;
		case REMOVED -> Messages.removed;
		case MOVED -> Messages.moved;
		case CHANGED -> Messages.changed;
		};
	}
}
