/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import java.time.Duration;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Numbers lie in the range that the metamodel states for them, and are numbers; durations are not negative. */
public final class RangeRule implements Rule {

	/** The annotation of the metamodel that states the range of an attribute, both ends included. */
	private static final String RANGE = "https://cxstudio.io/range";

	@Override
	public void check(EObject object, Findings findings) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			Object value = attribute.isMany() ? null : object.eGet(attribute);
			if (value instanceof Double number && !Double.isFinite(number)) {
				findings.error("notANumber", object, Messages.notANumber, attribute.getName(), value);
			} else if (value instanceof Number number) {
				checkRange(object, attribute, number, findings);
			} else if (value instanceof Duration duration && duration.isNegative()) {
				findings.error("negativeDuration", object, Messages.negativeDuration, attribute.getName());
			}
		}
	}

	private static void checkRange(EObject object, EAttribute attribute, Number value, Findings findings) {
		EAnnotation range = attribute.getEAnnotation(RANGE);
		if (range == null) {
			return;
		}
		String minimum = range.getDetails().get("minimum");
		String maximum = range.getDetails().get("maximum");
		boolean low = minimum != null && value.doubleValue() < Double.parseDouble(minimum);
		boolean high = maximum != null && value.doubleValue() > Double.parseDouble(maximum);
		if (low || high) {
			findings.error("outOfRange", object, maximum == null ? Messages.belowMinimum : Messages.outOfRange,
					attribute.getName(), value, minimum, maximum);
		}
	}
}
