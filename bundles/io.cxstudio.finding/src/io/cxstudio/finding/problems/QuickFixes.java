/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding.problems;

import java.util.ArrayList;
import java.util.List;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.model.check.Problem;

/** The obvious ways to mend problems. Where people have to decide what is meant, there is none. */
public final class QuickFixes {

	private QuickFixes() {
	}

	/**
	 * The ways to mend a problem.
	 *
	 * @param problem with an element of the workshop that is to be mended, not of a copy
	 * @param catalog what its lanes are, not null
	 * @return the most obvious one first; only such as can be executed now; empty where there is none
	 */
	public static List<QuickFix> of(Problem problem, Catalog catalog) {
		if (problem.element().eResource() == null) {
			return List.of();
		}
		List<QuickFix> fixes = new ArrayList<>();
		new CardFixes(catalog).add(problem, fixes);
		new MapFixes().add(problem, fixes);
		new ValueFixes().add(problem, fixes);
		new ReferenceFixes().add(problem, fixes);
		fixes.removeIf(fix -> !fix.command().canExecute());
		return fixes;
	}
}
