/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Journey;
import io.cxstudio.model.Stage;

/** A journey has stages, and each stage has steps. */
public final class JourneyRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (object instanceof Journey journey && journey.getStages().isEmpty()) {
			findings.error("journeyWithoutStages", journey, Messages.journeyWithoutStages);
		} else if (object instanceof Stage stage && stage.getSteps().isEmpty()) {
			findings.error("stageWithoutSteps", stage, Messages.stageWithoutSteps);
		}
	}
}
