/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;

/** The elements of a workshop by what makes them the same in two versions: their id, or else their place. */
public final class ElementIndex {

	/** A cell of a map by the keys of its step and lane; the same for everything that is no card. */
	public record Cell(String step, String lane) {

		private static final Cell NONE = new Cell("", "");
	}

	private static final String ROOT = "";

	private final Map<String, Element> elements = new LinkedHashMap<>();
	private final Map<EObject, String> keys = new HashMap<>();

	public ElementIndex(Workshop workshop) {
		elements.put(ROOT, workshop);
		keys.put(workshop, ROOT);
		addContents(workshop, ROOT);
	}

	private void addContents(Element owner, String ownerKey) {
		for (EReference reference : owner.eClass().getEAllContainments()) {
			Object value = owner.eGet(reference, false);
			List<?> children = reference.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
			for (int i = 0; i < children.size(); i++) {
				if (children.get(i) instanceof Element child) {
					String id = child.getId();
					boolean unique = id != null && !id.isBlank() && !elements.containsKey(id);
					String key = unique ? id : ownerKey + '/' + reference.getName() + '#' + i;
					elements.put(key, child);
					keys.put(child, key);
					addContents(child, key);
				}
			}
		}
	}

	/** All elements by their keys, in the order of the workshop. */
	public Map<String, Element> elements() {
		return elements;
	}

	/** The key of an element of the workshop. */
	public String key(EObject element) {
		return keys.get(element);
	}

	/** The key of what holds an element; empty for the workshop too. */
	public String containerKey(EObject element) {
		return keys.getOrDefault(element.eContainer(), ROOT);
	}

	/** The cell in which an element stands. */
	public Cell cell(EObject element) {
		return element instanceof Card card ? new Cell(target(card.getStep()), target(card.getLane())) : Cell.NONE;
	}

	/** The keys of what a reference holds, one object, a list, or null. */
	public List<String> targets(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(target -> target((EObject) target)).toList();
		}
		return value == null ? List.of() : List.of(target((EObject) value));
	}

	/** The key of a target; one that leads nowhere is told by the id that it names. */
	private String target(EObject target) {
		if (target == null) {
			return "";
		}
		String key = keys.get(target);
		if (key != null) {
			return key;
		}
		return target.eIsProxy() ? String.valueOf(((InternalEObject) target).eProxyURI().fragment())
				: Objects.requireNonNullElse(EcoreUtil.getID(target), "?");
	}
}
