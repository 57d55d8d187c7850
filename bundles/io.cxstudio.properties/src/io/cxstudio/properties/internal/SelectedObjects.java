/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import io.cxstudio.editing.WorkshopSession;

/** The objects of a workshop in a selection. */
final class SelectedObjects {

	private SelectedObjects() {
	}

	/** The objects, all of one workshop; empty where something else is selected too. */
	static List<EObject> in(ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured)) {
			return List.of();
		}
		// Each once, also of thousands.
		Set<EObject> objects = new LinkedHashSet<>();
		for (Object selected : structured) {
			EObject object = object(selected);
			if (object == null || object.eResource() == null
					|| !objects.isEmpty() && object.eResource() != objects.iterator().next().eResource()) {
				return List.of();
			}
			objects.add(object);
		}
		return List.copyOf(objects);
	}

	private static EObject object(Object selected) {
		if (selected instanceof WorkshopSession session) {
			return session.workshop();
		}
		return selected instanceof EObject object ? object : Adapters.adapt(selected, EObject.class);
	}

	/** The features that all the objects have. */
	static List<EStructuralFeature> commonFeatures(List<EObject> objects) {
		return objects.get(0).eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> objects.stream().allMatch(object -> feature.getEContainingClass().isSuperTypeOf(object.eClass())))
				.toList();
	}
}
