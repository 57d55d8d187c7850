/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import io.cxstudio.compare.Side;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;

/** What the two sides are called: by what tells them apart, in as few words as that takes. */
record SideNames(String left, String right) {

	static SideNames of(Journey left, Journey right) {
		if (left.getKind() != right.getKind()) {
			return new SideNames(kind(left), kind(right));
		}
		if (!left.displayName().isBlank() && !right.displayName().isBlank()
				&& !left.displayName().equals(right.displayName())) {
			return new SideNames(left.displayName().strip(), right.displayName().strip());
		}
		String one = file(left);
		String other = file(right);
		return one.equals(other) ? new SideNames(Messages.first, Messages.second) : new SideNames(one, other);
	}

	private static String kind(Journey journey) {
		return journey.getKind() == JourneyKind.TO_BE ? Messages.toBe : Messages.asIs;
	}

	private static String file(Journey journey) {
		return WorkshopSession.of(journey).map(WorkshopSession::name).orElse(""); //$NON-NLS-1$
	}

	String on(Side side) {
		return side == Side.LEFT ? left : right;
	}
}
