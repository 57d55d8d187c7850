/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.Messages;

/** Sets attributes and references. */
public final class SetFeature {

	private SetFeature() {
	}

	/**
	 * Sets a feature of an object. The command cannot be executed where the feature has that value already.
	 *
	 * @param value the new value, a list for a feature that holds several; null for none, or for the default
	 */
	public static Command of(EObject object, EStructuralFeature feature, Object value) {
		return each(List.of(object), feature, value);
	}

	/**
	 * Sets a feature of several objects to the same value, as one edit.
	 *
	 * @param value the new value, a list for a feature that holds several; null for none, or for the default
	 */
	public static Command each(Collection<? extends EObject> objects, EStructuralFeature feature, Object value) {
		List<EObject> changed = objects.stream().filter(object -> differs(object, feature, value))
				.map(EObject.class::cast).toList();
		String label = Messages.bind(Messages.setFeature, FeatureName.of(feature));
		return new Edit(label, objects.stream().findFirst().orElse(null), () -> !changed.isEmpty(),
				changes -> changed.forEach(object -> changes.set(object, feature, value))).resulting(List.copyOf(objects));
	}

	/** Sets several features of an object as one edit. */
	public static Command several(EObject object, String label, Map<? extends EStructuralFeature, ?> values) {
		return new Edit(label, object,
				() -> values.entrySet().stream().anyMatch(entry -> differs(object, entry.getKey(), entry.getValue())),
				changes -> values.forEach((feature, value) -> changes.set(object, feature, value)))
				.resulting(List.of(object));
	}

	private static boolean differs(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			return !object.eGet(feature, false).equals(value == null ? List.of() : value);
		}
		return value == null ? object.eIsSet(feature)
				: !Objects.deepEquals(object.eGet(feature, false), value) || !object.eIsSet(feature);
	}
}
