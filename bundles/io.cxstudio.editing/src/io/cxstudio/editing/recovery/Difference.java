/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.editing.recovery;

import org.eclipse.emf.ecore.EStructuralFeature;

import io.cxstudio.model.Element;

/**
 * One thing in which two states of a workshop differ.
 *
 * @param kind how
 * @param element the element, of the later state; of the earlier one where it was removed
 * @param feature what has changed of it; null where the element was added or removed, and where its place among its
 *        siblings has changed
 * @param before the value in the earlier state, or null
 * @param after the value in the later state, or null
 */
public record Difference(Kind kind, Element element, EStructuralFeature feature, Object before, Object after) {

	/** How two states differ. */
	public enum Kind {
		/** The element is new. */
		ADDED,
		/** The element is gone. */
		REMOVED,
		/** A feature of the element has another value. */
		CHANGED,
		/** The element stands elsewhere in its list, or in another list. */
		MOVED
	}
}
