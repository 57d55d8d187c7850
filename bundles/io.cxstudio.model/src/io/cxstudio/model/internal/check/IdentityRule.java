/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Element;
import io.cxstudio.model.Workshop;
import io.cxstudio.model.check.ElementPath;

/** Every element has an id, and no other has the same. */
public final class IdentityRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (object instanceof Workshop workshop) {
			checkUnique(workshop, findings);
		} else if (object instanceof Element element && !hasIdentity(element)) {
			// The workshop itself gets its id when it is opened or saved for the first time.
			findings.error("missingId", element, Messages.missingId);
		}
	}

	private static void checkUnique(Workshop workshop, Findings findings) {
		Map<String, Element> first = new HashMap<>();
		first.put(workshop.getId(), workshop);
		for (TreeIterator<EObject> contents = workshop.eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Element element && hasIdentity(element)) {
				Element other = first.putIfAbsent(element.getId(), element);
				if (other != null) {
					findings.error("duplicateId", element, Messages.duplicateId, element.getId(),
							ElementPath.of(other));
				}
			}
		}
	}

	private static boolean hasIdentity(Element element) {
		return element.getId() != null && !element.getId().isBlank();
	}
}
