/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.NamedElement;
import io.cxstudio.model.Workshop;

/** Lets cards that come from elsewhere refer to what a workshop has, and collects what it lacks. */
public final class Rebinding {

	private final Workshop workshop;
	private final Workshop origin;
	private final Map<String, Element> byId = new HashMap<>();
	private final Map<EReference, List<EObject>> missing = new LinkedHashMap<>();

	/**
	 * @param workshop to what the cards shall refer
	 * @param origin holds what they refer to now
	 */
	public Rebinding(Workshop workshop, Workshop origin) {
		this.workshop = workshop;
		this.origin = origin;
		for (TreeIterator<EObject> contents = workshop.eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Element element) {
				byId.putIfAbsent(element.getId(), element);
			}
		}
	}

	/** Lets what was copied from one workshop refer to what another one has, to which is added what it lacks. */
	public static void rebind(Changes changes, EObject copy, Workshop origin, Workshop workshop) {
		if (origin == workshop) {
			return;
		}
		Rebinding rebinding = new Rebinding(workshop, origin);
		rebinding.rebind(copy);
		rebinding.missing.forEach((list, missing) -> missing
				.forEach(object -> changes.insert(workshop, list, ((List<?>) workshop.eGet(list)).size(), object)));
	}

	/** What must be added to the workshop, by the list of the workshop into which it goes. */
	public Map<EReference, List<EObject>> missing() {
		return missing;
	}

	/** Rebinds the references of a card and of what it holds. Where it stands is not touched. */
	public void rebind(EObject card) {
		rebindOne(card);
		card.eAllContents().forEachRemaining(this::rebindOne);
	}

	@SuppressWarnings("unchecked")
	private void rebindOne(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || isPlace(reference) || !object.eIsSet(reference)) {
				continue;
			}
			if (reference.isMany()) {
				List<EObject> targets = (List<EObject>) object.eGet(reference, false);
				List<EObject> found = targets.stream().map(target -> find(target, reference))
						.filter(target -> target != null).distinct().toList();
				targets.clear();
				targets.addAll(found);
			} else {
				object.eSet(reference, find((EObject) object.eGet(reference, false), reference));
			}
		}
	}

	private static boolean isPlace(EReference reference) {
		return reference == ModelPackage.Literals.CARD__STEP || reference == ModelPackage.Literals.CARD__LAST_STEP
				|| reference == ModelPackage.Literals.CARD__LANE;
	}

	private EObject find(EObject target, EReference reference) {
		Element same = byId.get(EcoreUtil.getID(target));
		if (same != null && reference.getEReferenceType().isSuperTypeOf(same.eClass())) {
			return same;
		}
		if (target.eIsProxy() || target.eContainer() != origin || target instanceof Journey) {
			return null;
		}
		EReference list = (EReference) target.eContainmentFeature();
		if (target instanceof NamedElement named && named.getName() != null) {
			for (Object other : (List<?>) workshop.eGet(list)) {
				if (named.getName().equals(((NamedElement) other).getName())) {
					return (EObject) other;
				}
			}
		}
		return addCopy((Element) target, list);
	}

	private EObject addCopy(Element target, EReference list) {
		Element copy = EcoreUtil.copy(target);
		byId.put(copy.getId(), copy);
		missing.computeIfAbsent(list, key -> new ArrayList<>()).add(copy);
		// What it refers to itself, such as the department of a participant.
		rebind(copy);
		return copy;
	}
}
