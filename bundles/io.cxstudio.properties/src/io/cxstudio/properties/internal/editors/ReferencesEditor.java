/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Several other elements of the workshop. */
final class ReferencesEditor extends ObjectListEditor {

	ReferencesEditor(EReference reference) {
		super(reference);
	}

	@Override
	protected void add() {
		List<EObject> chosen = new ArrayList<>(objects());
		List<EObject> others = new ArrayList<>(Candidates.of(subject().first(), reference()));
		others.removeAll(chosen);
		chosen.addAll(Picker.several(widget().getShell(), label(), others));
		store(chosen);
	}

	@Override
	protected void remove(List<EObject> objects) {
		List<EObject> rest = new ArrayList<>(objects());
		rest.removeAll(objects);
		store(rest);
	}

	@Override
	protected void move(EObject object, int index) {
		List<EObject> moved = new ArrayList<>(objects());
		moved.remove(object);
		moved.add(index, object);
		store(moved);
	}
}
