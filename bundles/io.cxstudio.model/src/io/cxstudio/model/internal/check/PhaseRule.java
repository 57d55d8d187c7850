/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Journey;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;

/** Stages belong to phases of their own journey, and those of one phase are neighbours. */
public final class PhaseRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (!(object instanceof Journey journey)) {
			return;
		}
		Set<Phase> ended = new HashSet<>();
		Phase current = null;
		for (Stage stage : journey.getStages()) {
			Phase phase = stage.getPhase();
			if (Findings.isSomewhere(phase) && phase.eContainer() != journey) {
				findings.error("phaseOfOtherJourney", stage, Messages.phaseOfOtherJourney, phase.displayName());
			}
			if (phase != current) {
				ended.add(current);
				if (phase != null && ended.contains(phase)) {
					findings.error("phaseInPieces", stage, Messages.phaseInPieces, phase.displayName());
				}
				current = phase;
			}
		}
		for (Phase phase : journey.getPhases()) {
			if (journey.getStages().stream().noneMatch(stage -> stage.getPhase() == phase)) {
				findings.warning("phaseWithoutStages", phase, Messages.phaseWithoutStages);
			}
		}
	}
}
