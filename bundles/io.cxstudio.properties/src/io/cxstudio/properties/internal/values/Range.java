/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * The numbers that a feature takes, as the metamodel says.
 *
 * @param minimum the least, or null for no limit
 * @param maximum the largest, or null for no limit
 */
public record Range(Double minimum, Double maximum) {

	private static final String ANNOTATION = "https://cxstudio.io/range"; //$NON-NLS-1$

	/** The range of a feature; without limits where the metamodel names none. */
	public static Range of(EStructuralFeature feature) {
		return new Range(limit(feature, "minimum"), limit(feature, "maximum")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Double limit(EStructuralFeature feature, String key) {
		String limit = EcoreUtil.getAnnotation(feature, ANNOTATION, key);
		return limit == null ? null : Double.valueOf(limit);
	}

	void check(double number) throws InvalidInput {
		boolean tooSmall = minimum != null && number < minimum;
		boolean tooLarge = maximum != null && number > maximum;
		if (!tooSmall && !tooLarge) {
			return;
		}
		if (minimum == null) {
			throw new InvalidInput(NLS.bind(Messages.atMost, text(maximum)));
		}
		throw new InvalidInput(maximum == null ? NLS.bind(Messages.atLeast, text(minimum))
				: NLS.bind(Messages.between, text(minimum), text(maximum)));
	}

	/** "1 to 5" as an example for an empty field; empty without both limits. */
	String example() {
		return minimum == null || maximum == null ? "" : NLS.bind(Messages.fromTo, text(minimum), text(maximum)); //$NON-NLS-1$
	}

	static String text(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
	}
}
