/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.problems;

import java.util.Optional;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.model.Lane;

/** The types of lanes. */
final class LaneKinds {

	private LaneKinds() {
	}

	/** The type of a lane; empty for a lane without type, of a type that the catalog does not have, and for a dangling reference. */
	static Optional<LaneType> type(Lane lane, Catalog catalog) {
		return lane == null || lane.eIsProxy() ? Optional.empty() : catalog.laneType(lane.getTypeId());
	}
}
