/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;

import io.cxstudio.model.Element;

/**
 * Copies of elements that have ids of their own. References between the copied elements lead to the copies, all others
 * to where they led.
 */
public final class FreshCopies {

	private final Copier copier = new Copier();

	public FreshCopies(Collection<? extends EObject> originals) {
		copier.copyAll(originals);
		copier.copyReferences();
		for (EObject copy : copier.values()) {
			if (copy instanceof Element element) {
				element.setId(UUID.randomUUID().toString());
			}
		}
	}

	/** The copy of an original, or null when that was not copied. */
	@SuppressWarnings("unchecked")
	public <T extends EObject> T of(T original) {
		return (T) copier.get(original);
	}

	/** The copies of originals, in their order. */
	public <T extends EObject> List<T> of(List<T> originals) {
		return originals.stream().map(this::of).toList();
	}

	/** All originals with their copies. */
	public Map<EObject, EObject> all() {
		return copier;
	}
}
