/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Solution;

/** A solution is looked at again after it is due, and it is for something. */
public final class SolutionRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (object instanceof Solution solution) {
			if (solution.getDueDate() != null && solution.getReviewDate() != null
					&& solution.getReviewDate().isBefore(solution.getDueDate())) {
				findings.warning("reviewBeforeDue", solution, Messages.reviewBeforeDue, solution.getReviewDate(),
						solution.getDueDate());
			}
			if (solution.getAddresses().isEmpty()) {
				findings.warning("solutionForNothing", solution, Messages.solutionForNothing);
			}
		}
	}
}
