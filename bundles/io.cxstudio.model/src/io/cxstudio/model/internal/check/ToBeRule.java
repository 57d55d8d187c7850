/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Journey;
import io.cxstudio.model.JourneyKind;
import io.cxstudio.model.Touchpoint;

/** A to-be journey improves an as-is one, and its touchpoints come from another journey. */
public final class ToBeRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (object instanceof Journey journey) {
			checkJourney(journey, findings);
		} else if (object instanceof Touchpoint touchpoint && Findings.isSomewhere(touchpoint.getOrigin())
				&& touchpoint.getOrigin().eContainer() == touchpoint.eContainer()) {
			findings.error("originInSameJourney", touchpoint, Messages.originInSameJourney);
		}
	}

	private static void checkJourney(Journey journey, Findings findings) {
		Journey asIs = journey.getAsIs();
		if (journey.getKind() == JourneyKind.AS_IS) {
			if (asIs != null) {
				findings.warning("asIsOfAsIs", journey, Messages.asIsOfAsIs);
			}
		} else if (asIs == null) {
			findings.warning("toBeWithoutAsIs", journey, Messages.toBeWithoutAsIs);
		} else if (asIs == journey) {
			findings.error("toBeOfItself", journey, Messages.toBeOfItself);
		} else if (Findings.isSomewhere(asIs) && asIs.getKind() == JourneyKind.TO_BE) {
			findings.error("toBeOfToBe", journey, Messages.toBeOfToBe, asIs.displayName());
		}
	}
}
