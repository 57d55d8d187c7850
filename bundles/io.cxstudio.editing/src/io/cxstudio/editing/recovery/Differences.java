/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;

/** Finds in what two states of one workshop differ. Elements are the same when they have the same id. */
public final class Differences {

	private final Map<String, Element> before;
	private final Map<String, Element> after;
	private final List<Difference> found = new ArrayList<>();

	private Differences(Workshop before, Workshop after) {
		this.before = elements(before);
		this.after = elements(after);
	}

	/**
	 * All differences.
	 *
	 * @param before the earlier state
	 * @param after the later state
	 * @return what was added and changed in the order of the later state, then what was removed in that of the earlier one
	 */
	public static List<Difference> between(Workshop before, Workshop after) {
		Differences differences = new Differences(before, after);
		differences.compare(before, after);
		return List.copyOf(differences.found);
	}

	private static Map<String, Element> elements(Workshop workshop) {
		Map<String, Element> elements = new LinkedHashMap<>();
		workshop.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				elements.putIfAbsent(element.getId(), element);
			}
		});
		return elements;
	}

	private void compare(Workshop earlier, Workshop later) {
		// A workshop is compared with what it was, and with nothing at all where it never was anywhere.
		compareFeatures(earlier, later);
		compareOrder(earlier, later);
		for (Element element : after.values()) {
			Element old = before.get(element.getId());
			if (old == null || old.eClass() != element.eClass()) {
				found.add(new Difference(Difference.Kind.ADDED, element, null, null, null));
			} else {
				compareFeatures(old, element);
				compareOrder(old, element);
				if (!Objects.equals(parent(old), parent(element))) {
					found.add(new Difference(Difference.Kind.MOVED, element, null, old.eContainer(), element.eContainer()));
				}
			}
		}
		for (Element old : before.values()) {
			Element same = after.get(old.getId());
			if (same == null || same.eClass() != old.eClass()) {
				found.add(new Difference(Difference.Kind.REMOVED, old, null, null, null));
			}
		}
	}

	/** The id of what holds an element; all workshops count as one. */
	private static String parent(Element element) {
		return element.eContainer() instanceof Workshop ? "" : EcoreUtil.getID(element.eContainer());
	}

	private void compareFeatures(Element old, Element element) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (feature.isDerived() || feature.isTransient() || feature == element.eClass().getEIDAttribute()
					|| feature instanceof EReference reference && isOfElements(reference)) {
				continue;
			}
			Object earlier = old.eGet(feature, false);
			Object later = element.eGet(feature, false);
			if (!isSame(feature, earlier, later)) {
				found.add(new Difference(Difference.Kind.CHANGED, element, feature, earlier, later));
			}
		}
	}

	private static boolean isOfElements(EReference reference) {
		return reference.isContainer() || reference.isContainment() && Element.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass());
	}

	private static boolean isSame(EStructuralFeature feature, Object earlier, Object later) {
		if (!(feature instanceof EReference reference)) {
			return Objects.deepEquals(earlier, later);
		}
		if (feature.isMany()) {
			List<?> some = (List<?>) earlier;
			List<?> others = (List<?>) later;
			if (some.size() != others.size()) {
				return false;
			}
			for (int i = 0; i < some.size(); i++) {
				if (!isSame(reference, (EObject) some.get(i), (EObject) others.get(i))) {
					return false;
				}
			}
			return true;
		}
		return isSame(reference, (EObject) earlier, (EObject) later);
	}

	private static boolean isSame(EReference reference, EObject earlier, EObject later) {
		if (earlier == null || later == null) {
			return earlier == later;
		}
		return reference.isContainment() ? EcoreUtil.equals(earlier, later)
				: Objects.equals(EcoreUtil.getID(earlier), EcoreUtil.getID(later));
	}

	/** Which of the elements that are in both lists stand in another order: as few as can be said to have moved. */
	private void compareOrder(Element old, Element element) {
		for (EReference reference : element.eClass().getEAllContainments()) {
			if (!reference.isMany() || !isOfElements(reference)) {
				continue;
			}
			List<String> earlier = ids(old, reference);
			List<String> later = ids(element, reference);
			Set<String> both = new HashSet<>(earlier);
			both.retainAll(later);
			earlier.retainAll(both);
			later.retainAll(both);
			if (!earlier.equals(later)) {
				Set<String> steady = LongestOrder.common(earlier, later);
				later.stream().filter(id -> !steady.contains(id)).map(after::get).filter(Objects::nonNull)
						.forEach(moved -> found.add(new Difference(Difference.Kind.MOVED, moved, reference, null, null)));
			}
		}
	}

	private static List<String> ids(Element element, EReference reference) {
		// A damaged file may hold an id twice; the first one counts.
		Set<String> ids = new LinkedHashSet<>();
		for (Object child : (List<?>) element.eGet(reference, false)) {
			ids.add(((Element) child).getId());
		}
		return new ArrayList<>(ids);
	}
}
