/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Card;
import io.cxstudio.model.Link;

/** A link joins two cards of its journey. */
public final class LinkRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (!(object instanceof Link link)) {
			return;
		}
		if (link.getSource() == null || link.getTarget() == null) {
			findings.error("linkWithoutEnd", link, Messages.linkWithoutEnd);
		} else if (link.getSource() == link.getTarget()) {
			findings.error("linkToItself", link, Messages.linkToItself);
		}
		checkEnd(link, link.getSource(), findings);
		checkEnd(link, link.getTarget(), findings);
	}

	private static void checkEnd(Link link, Card end, Findings findings) {
		if (Findings.isSomewhere(end) && end.eContainer() != link.eContainer()) {
			findings.error("linkToOtherJourney", link, Messages.linkToOtherJourney, end.displayName());
		}
	}
}
