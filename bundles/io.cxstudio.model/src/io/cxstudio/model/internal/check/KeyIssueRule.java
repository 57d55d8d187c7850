/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Barrier;
import io.cxstudio.model.Card;
import io.cxstudio.model.KeyIssue;
import io.cxstudio.model.PainPoint;

/** A key issue groups what hurts, and nothing else. */
public final class KeyIssueRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (object instanceof KeyIssue issue) {
			for (Card card : issue.getPainPoints()) {
				if (!card.eIsProxy() && !(card instanceof PainPoint) && !(card instanceof Barrier)) {
					findings.warning("issueOfOtherCard", issue, Messages.issueOfOtherCard, card.displayName());
				}
			}
		}
	}
}
