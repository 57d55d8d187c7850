/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.NamedElement;

/** Every named element has a name, and every card says something. */
public final class NameRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (object instanceof NamedElement element && isBlank(element.getName())) {
			findings.warning("emptyName", element, Messages.emptyName);
		}
		if (object instanceof EmotionPoint point) {
			if (point.getScore() == null) {
				findings.warning("emotionWithoutScore", point, Messages.emotionWithoutScore);
			}
		} else if (object instanceof Card card && isBlank(card.getText()) && card.getPictures().isEmpty()) {
			findings.warning("emptyText", card, Messages.emptyText);
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
