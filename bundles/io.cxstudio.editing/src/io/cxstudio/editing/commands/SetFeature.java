/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.editing.internal.Edit;
import io.cxstudio.editing.internal.FreshCopies;
import io.cxstudio.editing.internal.Messages;
import io.cxstudio.editing.internal.Places;
import io.cxstudio.editing.internal.Rebinding;
import io.cxstudio.model.Element;

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

	/**
	 * Gives an object the values that another one has, of the same or of another workshop. What it holds is copied, with
	 * ids of its own. What the values refer to is found in the workshop of the object by its id or its kind and name; what
	 * is missing there is added, too.
	 *
	 * @param object the object that changes
	 * @param model the object that has the values, in a workshop
	 * @param features features of both
	 */
	public static Command like(Element object, Element model, Collection<? extends EStructuralFeature> features) {
		String label = Messages.bind(Messages.setFeature,
				features.stream().map(FeatureName::of).collect(Collectors.joining(", ")));
		return new Edit(label, object, () -> !features.isEmpty() && object != model, changes -> {
			Element copy = new FreshCopies(List.of(model)).of(model);
			// So that nothing is looked for, and added, that is not asked for.
			copy.eClass().getEAllStructuralFeatures().stream()
					.filter(feature -> feature.isChangeable() && !features.contains(feature)).forEach(copy::eUnset);
			Rebinding.rebind(changes, copy, Places.workshopOf(model), Places.workshopOf(object));
			for (EStructuralFeature feature : features) {
				Object value = model.eIsSet(feature) ? copy.eGet(feature, false) : null;
				if (value != null && feature instanceof EReference reference && reference.isContainment()) {
					// Out of the copy first: what an object holds can be held by one only.
					value = value instanceof List<?> list ? List.copyOf(list) : value;
					copy.eUnset(feature);
				}
				changes.set(object, feature, value);
			}
		}).resulting(List.of(object));
	}

	private static boolean differs(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			return !object.eGet(feature, false).equals(value == null ? List.of() : value);
		}
		return value == null ? object.eIsSet(feature)
				: !Objects.deepEquals(object.eGet(feature, false), value) || !object.eIsSet(feature);
	}
}
