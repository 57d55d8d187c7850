/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.editing.internal.Changes;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.ExtensionData;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage.Literals;

/**
 * What a card cannot have as another kind, such as the severity of a pain point or a solution that addresses it. It is put aside in the extension data of the
 * card and taken back when the card becomes such a kind again: whoever drags a card to the wrong side and back loses nothing, be it days later.
 */
final class PutAside {

	private static final String NAMESPACE = "io.cxstudio.editing";

	private final Changes changes;
	private final Card card;
	private final Map<EReference, List<EObject>> referrers = new HashMap<>();

	/** Keeps what is taken from a card that becomes another one. */
	PutAside(Changes changes, Card card) {
		this.changes = changes;
		this.card = card;
	}

	/** Keeps a value that the card had. */
	void value(EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute attribute && !attribute.isMany()) {
			add(feature, EcoreUtil.convertToString(attribute.getEAttributeType(), value));
		} else if (feature instanceof EReference reference && !reference.isContainment()) {
			add(feature, ids(reference.isMany() ? (List<?>) value : List.of(value)));
		}
	}

	/** Keeps that something referred to the card. */
	void referrer(EObject object, EReference reference) {
		referrers.computeIfAbsent(reference, any -> new ArrayList<>()).add(object);
	}

	private static String ids(List<?> elements) {
		return elements.stream().filter(Element.class::isInstance).map(element -> ((Element) element).getId()).filter(id -> id != null)
				.collect(Collectors.joining(" "));
	}

	private static String key(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + '.' + feature.getName();
	}

	private void add(EStructuralFeature feature, String value) {
		if (value != null && !value.isEmpty()) {
			ExtensionData data = ModelFactory.eINSTANCE.createExtensionData();
			data.setNamespace(NAMESPACE);
			data.setKey(key(feature));
			data.setValue(value);
			changes.insert(card, Literals.ELEMENT__EXTENSION_DATA, card.getExtensionData().size(), data);
		}
	}

	/**
	 * Takes back what was put aside before and the card can have now, and puts aside what referred to it.
	 *
	 * @param all everything in the workshop
	 */
	void finish(List<EObject> all) {
		for (int i = card.getExtensionData().size() - 1; i >= 0; i--) {
			ExtensionData data = card.getExtensionData().get(i);
			if (NAMESPACE.equals(data.getNamespace()) && data.getKey() != null && data.getValue() != null && takeBack(data, all)) {
				changes.remove(card, Literals.ELEMENT__EXTENSION_DATA, i);
			}
		}
		referrers.forEach((reference, objects) -> add(reference, ids(objects)));
	}

	/** Whether the card can have it; what is no longer there is forgotten. */
	private boolean takeBack(ExtensionData data, List<EObject> all) {
		List<String> ids = List.of(data.getValue().split(" "));
		for (EStructuralFeature feature : card.eClass().getEAllStructuralFeatures()) {
			if (key(feature).equals(data.getKey())) {
				return setAgain(feature, data.getValue(), all, ids);
			}
		}
		boolean fits = false;
		for (EObject object : named(all, ids)) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (key(reference).equals(data.getKey()) && reference.isMany() && reference.getEReferenceType().isSuperTypeOf(card.eClass())) {
					List<?> targets = (List<?>) object.eGet(reference, false);
					if (!targets.contains(card)) {
						changes.insert(object, reference, targets.size(), card);
					}
					fits = true;
				}
			}
		}
		return fits;
	}

	private boolean setAgain(EStructuralFeature feature, String value, List<EObject> all, List<String> ids) {
		if (card.eIsSet(feature)) {
			return true;
		}
		if (feature instanceof EAttribute attribute) {
			try {
				changes.set(card, attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
				return true;
			} catch (IllegalArgumentException e) {
				// Somebody else wrote it; it stays what it is.
				return false;
			}
		}
		List<EObject> targets = named(all, ids).stream().filter(((EReference) feature).getEReferenceType()::isInstance).toList();
		if (!targets.isEmpty()) {
			changes.set(card, feature, feature.isMany() ? targets : targets.get(0));
		}
		return true;
	}

	private static List<EObject> named(List<EObject> all, List<String> ids) {
		return all.stream().filter(object -> object instanceof Element element && element.getId() != null && ids.contains(element.getId())).toList();
	}
}
