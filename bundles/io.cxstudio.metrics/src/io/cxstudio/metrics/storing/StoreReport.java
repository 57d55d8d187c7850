/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.storing;

import java.util.List;

import io.cxstudio.model.Measurement;
import io.cxstudio.model.Segment;

/**
 * What storing did.
 *
 * @param created the measurements that are new; never null
 * @param replaced the measurements that were there and have other figures now; never null
 * @param createdSegments the groups that the workshop did not know yet; never null
 */
public record StoreReport(List<Measurement> created, List<Measurement> replaced, List<Segment> createdSegments) {

	/** Copies what could be changed. */
	public StoreReport {
		created = List.copyOf(created);
		replaced = List.copyOf(replaced);
		createdSegments = List.copyOf(createdSegments);
	}
}
