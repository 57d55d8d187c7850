/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Direction;
import io.cxstudio.model.MetricDefinition;

/** The scale of a metric makes sense, and its warning lies on the bad side of its target. */
public final class MetricRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (!(object instanceof MetricDefinition metric)) {
			return;
		}
		Double minimum = metric.getScaleMinimum();
		Double maximum = metric.getScaleMaximum();
		if (minimum != null && maximum != null && !(minimum < maximum)) {
			findings.error("metricScaleOrder", metric, Messages.metricScaleOrder, minimum, maximum);
		}
		Double target = metric.getTarget();
		Double warning = metric.getWarning();
		if (target != null && warning != null) {
			boolean wrong = metric.getDirection() == Direction.HIGHER_IS_BETTER ? warning > target : warning < target;
			if (wrong) {
				findings.warning("warningBeyondTarget", metric, Messages.warningBeyondTarget, warning, target);
			}
		}
	}
}
