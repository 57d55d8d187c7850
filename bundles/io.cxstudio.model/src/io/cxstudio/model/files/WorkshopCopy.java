/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.files;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Workshop;
import io.cxstudio.model.internal.files.KeptContentCopier;

/** Copies of workshops, for work that must not see later changes. */
public final class WorkshopCopy {

	private WorkshopCopy() {
	}

	/**
	 * A copy with the same ids, in no resource. It gives the same bytes as the workshop: what was kept from the file is
	 * copied too.
	 */
	public static Workshop of(Workshop workshop) {
		KeptContentCopier copier = new KeptContentCopier();
		EObject copy = copier.copy(workshop);
		copier.copyReferences();
		copier.copyKeptContent();
		return (Workshop) copy;
	}

	/** Keeps at an object, too, what the file of another one holds and this version does not know. */
	public static void copyUnknown(EObject from, EObject to) {
		KeptContentCopier.copy(from, to);
	}
}
