/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.compare.internal.ElementIndex;
import io.cxstudio.compare.internal.OrderChanges;
import io.cxstudio.compare.internal.Words;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.Workshop;

/**
 * What differs between two versions of one workshop, element by element.
 * <p>
 * Elements are the same when they have the same id. An element without an id, or with one that is taken already, counts
 * as the same as the one at its place in the other version. The two workshops themselves are always the same. References
 * that lead nowhere are the same when they name the same id.
 */
public final class WorkshopDifferences {

	private static final Set<EStructuralFeature> IGNORED = Set.of(ModelPackage.Literals.ELEMENT__ID,
			ModelPackage.Literals.WORKSHOP__FORMAT);
	/** Where a card stands is its place, not a value of it. */
	private static final Set<EStructuralFeature> PLACE = Set.of(ModelPackage.Literals.CARD__STEP,
			ModelPackage.Literals.CARD__LANE);

	private final ElementIndex before;
	private final ElementIndex after;
	private final List<Difference> found = new ArrayList<>();

	private WorkshopDifferences(Workshop before, Workshop after) {
		this.before = new ElementIndex(before);
		this.after = new ElementIndex(after);
	}

	/**
	 * Compares two versions of a workshop. Neither is changed. The time it takes grows linearly with their size.
	 * <ul>
	 * <li>Of what was added or removed with everything in it only the topmost element is listed: a journey, and not its
	 * cards.</li>
	 * <li>An element is moved when something else holds it, when a card stands at another step or in another lane, or when
	 * its order among its like is another one: as few elements as explain the new order are listed. Of cards the order
	 * within their cell counts; links and measurements have none.</li>
	 * <li>Each changed feature of an element is one difference.</li>
	 * </ul>
	 *
	 * @param before the first version, not null
	 * @param after the second version, not null; to compare versions of different workshops makes no sense, but no error
	 * @return unmodifiable, not null, empty when they are the same: what is in the second version in its order, then what
	 *         was removed in the order of the first
	 */
	public static List<Difference> between(Workshop before, Workshop after) {
		return new WorkshopDifferences(before, after).compare();
	}

	private List<Difference> compare() {
		Map<Element, OrderChanges.Move> moves = OrderChanges.between(before, after);
		after.elements().forEach((key, element) -> {
			Element old = before.elements().get(key);
			if (old != null) {
				addMove(old, element, moves.get(element));
				addChanges(old, element);
			} else if (before.elements().containsKey(after.containerKey(element))) {
				found.add(Words.whole(DifferenceKind.ADDED, null, element, Words.place(element)));
			}
		});
		before.elements().forEach((key, element) -> {
			if (!after.elements().containsKey(key) && after.elements().containsKey(before.containerKey(element))) {
				found.add(Words.whole(DifferenceKind.REMOVED, element, null, Words.place(element)));
			}
		});
		return List.copyOf(found);
	}

	private void addMove(Element old, Element element, OrderChanges.Move move) {
		if (!isSamePlace(old, element)) {
			found.add(Words.moved(old, element, Words.place(element), Words.place(old), Words.place(element)));
		} else if (move != null) {
			found.add(Words.moved(old, element, Words.place(element), Words.position(move.from()), Words.position(move.to())));
		}
	}

	private boolean isSamePlace(Element old, Element element) {
		boolean sameContainer = before.containerKey(old).equals(after.containerKey(element))
				&& old.eContainmentFeature() == element.eContainmentFeature();
		return sameContainer && before.cell(old).equals(after.cell(element));
	}

	private void addChanges(Element old, Element element) {
		if (old.eClass() != element.eClass()) {
			found.add(Words.otherKind(old, element, Words.place(element)));
		}
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean shared = feature.getFeatureID() >= 0 && old.eClass().getEAllStructuralFeatures().contains(feature);
			if (shared && isCompared(feature, element) && !isSame(feature, old, element)) {
				found.add(Words.changed(feature, old, element, Words.place(element)));
			}
		}
	}

	private static boolean isCompared(EStructuralFeature feature, Element element) {
		boolean ofElements = feature instanceof EReference reference && reference.isContainment()
				&& ModelPackage.Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
		return !ofElements && !feature.isDerived() && !IGNORED.contains(feature)
				&& !(element instanceof Card && PLACE.contains(feature));
	}

	private boolean isSame(EStructuralFeature feature, Element old, Element element) {
		Object oldValue = old.eGet(feature, false);
		Object newValue = element.eGet(feature, false);
		if (!(feature instanceof EReference reference)) {
			return Objects.deepEquals(oldValue, newValue);
		}
		if (reference.isContainment()) {
			return reference.isMany() ? EcoreUtil.equals((List<EObject>) list(oldValue), (List<EObject>) list(newValue))
					: EcoreUtil.equals((EObject) oldValue, (EObject) newValue);
		}
		return before.targets(oldValue).equals(after.targets(newValue));
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(Object value) {
		return (List<EObject>) value;
	}
}
