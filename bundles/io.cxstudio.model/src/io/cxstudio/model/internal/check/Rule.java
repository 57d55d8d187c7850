/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import org.eclipse.emf.ecore.EObject;

/** Looks at one object after the other and reports what is not as it should be. */
public interface Rule {

	/** Looks at an object; it never changes it, and leaves alone what is not its concern. */
	void check(EObject object, Findings findings);
}
