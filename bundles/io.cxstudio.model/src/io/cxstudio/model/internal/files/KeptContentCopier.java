/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;

/** Copies objects with what was kept from their file. */
public final class KeptContentCopier extends Copier {

	private static final long serialVersionUID = 1L;

	/** To be called when all objects and references are copied. */
	public void copyKeptContent() {
		for (Map.Entry<EObject, EObject> entry : entrySet()) {
			KeptContent kept = KeptContent.find(entry.getKey());
			if (kept != null) {
				kept.copyTo(entry.getValue(), value -> value instanceof EObject && containsKey(value) ? get(value) : value);
			}
		}
	}

	/** Keeps the same at another object. */
	public static void copy(EObject from, EObject to) {
		KeptContent kept = KeptContent.find(from);
		if (kept != null) {
			kept.copyTo(to, value -> value);
		}
	}
}
