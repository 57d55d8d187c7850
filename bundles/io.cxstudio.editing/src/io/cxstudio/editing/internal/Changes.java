/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Changes of a workshop in the order in which they were made. Each one is applied when it is added, and knows exactly
 * what was there before, including positions in lists: taken back in reverse order they restore every byte of the file.
 */
public final class Changes {

	private interface Change {

		void apply();

		void revert();
	}

	private final List<Change> changes = new ArrayList<>();
	private final Set<EObject> affected = new LinkedHashSet<>();

	/** Sets a feature that holds one value, or all values of a feature that holds several. Null unsets it. */
	public void set(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			setAll(object, feature, value == null ? List.of() : List.copyOf((List<?>) value));
			return;
		}
		boolean wasSet = object.eIsSet(feature);
		Object old = object.eGet(feature, false);
		if (value == null && !wasSet || wasSet && Objects.deepEquals(old, value)) {
			return;
		}
		add(object, () -> put(object, feature, value), () -> put(object, feature, wasSet ? old : null));
	}

	/** Puts a value into a list. */
	public void insert(EObject object, EStructuralFeature feature, int index, Object value) {
		EList<Object> list = list(object, feature);
		add(object, () -> list.add(index, value), () -> list.remove(index));
	}

	/** Takes a value out of a list. */
	public void remove(EObject object, EStructuralFeature feature, int index) {
		EList<Object> list = list(object, feature);
		Object value = list.get(index);
		add(object, () -> list.remove(index), () -> list.add(index, value));
	}

	/** Replaces a value of a list. */
	public void replace(EObject object, EStructuralFeature feature, int index, Object value) {
		EList<Object> list = list(object, feature);
		Object old = list.get(index);
		add(object, () -> list.set(index, value), () -> list.set(index, old));
	}

	/** Moves a value within its list; the index is the one it has afterwards. */
	public void move(EObject object, EStructuralFeature feature, int from, int to) {
		if (from != to) {
			EList<Object> list = list(object, feature);
			add(object, () -> list.move(to, from), () -> list.move(from, to));
		}
	}

	/** Takes a contained object out of where it is. */
	public void detach(EObject object) {
		EObject container = object.eContainer();
		EStructuralFeature feature = object.eContainmentFeature();
		if (feature.isMany()) {
			remove(container, feature, list(container, feature).indexOf(object));
		} else {
			set(container, feature, null);
		}
	}

	/** Takes all changes back. */
	public void revert() {
		for (ListIterator<Change> i = changes.listIterator(changes.size()); i.hasPrevious();) {
			i.previous().revert();
		}
	}

	/** Makes all changes again. */
	public void apply() {
		changes.forEach(Change::apply);
	}

	/** Whether nothing has changed. */
	public boolean isEmpty() {
		return changes.isEmpty();
	}

	/** The objects that were changed themselves, in order. */
	public Set<EObject> affected() {
		return affected;
	}

	private void setAll(EObject object, EStructuralFeature feature, List<?> values) {
		EList<Object> list = list(object, feature);
		List<Object> old = List.copyOf(list);
		if (!old.equals(values)) {
			add(object, () -> ECollections.setEList(list, values), () -> ECollections.setEList(list, old));
		}
	}

	private void add(EObject object, Runnable apply, Runnable revert) {
		apply.run();
		affected.add(object);
		changes.add(new Change() {
			@Override
			public void apply() {
				apply.run();
			}

			@Override
			public void revert() {
				revert.run();
			}
		});
	}

	private static void put(EObject object, EStructuralFeature feature, Object value) {
		if (value == null) {
			object.eUnset(feature);
		} else {
			object.eSet(feature, value);
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature, false);
	}
}
