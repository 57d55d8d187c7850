/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.model.Citation;
import io.cxstudio.model.Element;
import io.cxstudio.model.check.ElementPath;

/** What is referred to is part of the workshop. */
public final class ReferenceRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || !object.eIsSet(reference)) {
				continue;
			}
			if (reference.isMany()) {
				for (Object target : (Iterable<?>) object.eGet(reference, false)) {
					check(object, reference, (EObject) target, findings);
				}
			} else {
				check(object, reference, (EObject) object.eGet(reference, false), findings);
			}
		}
		if (object instanceof Citation citation && citation.getSource() == null) {
			findings.warning("citationWithoutSource", citation, Messages.citationWithoutSource);
		}
	}

	private static void check(EObject object, EReference reference, EObject target, Findings findings) {
		if (target.eIsProxy()) {
			String id = EcoreUtil.getID(target);
			String message = findings.isElement(id) ? Messages.misfitReference : Messages.danglingReference;
			findings.error("danglingReference", object, message, reference.getName(), id);
		} else if (!EcoreUtil.isAncestor(findings.workshop(), target)) {
			findings.error("danglingReference", object, Messages.danglingReference, reference.getName(),
					ElementPath.named((Element) target));
		}
	}
}
