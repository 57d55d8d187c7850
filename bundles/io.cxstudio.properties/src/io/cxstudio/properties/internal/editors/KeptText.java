/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What was typed and cannot be stored, by element: it waits there for the user to come back to it, until the studio ends. */
final class KeptText {

	private static final Map<EObject, Map<EStructuralFeature, String>> KEPT = new WeakHashMap<>();

	private KeptText() {
	}

	static void keep(Subject subject, EStructuralFeature feature, String text) {
		subject.objects().forEach(object -> KEPT.computeIfAbsent(object, any -> new HashMap<>()).put(feature, text));
	}

	static void forget(Subject subject, EStructuralFeature feature) {
		subject.objects().forEach(object -> KEPT.getOrDefault(object, Map.of()).keySet().removeIf(feature::equals));
	}

	/** What waits for these elements; only where it is the same for all of them. */
	static Optional<String> of(Subject subject, EStructuralFeature feature) {
		String first = KEPT.getOrDefault(subject.first(), Map.of()).get(feature);
		boolean same = first != null && subject.objects().stream()
				.allMatch(object -> first.equals(KEPT.getOrDefault(object, Map.of()).get(feature)));
		return same ? Optional.of(first) : Optional.empty();
	}
}
