/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.problems.internal;

import java.util.function.Function;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

import com.ibm.icu.text.Collator;

/** The order of problems in the list: errors first, or by the text of a column as the language sorts it. */
final class ProblemOrder extends ViewerComparator {

	private final Collator collator = Collator.getInstance();
	private Function<FoundProblem, String> text;
	private boolean descending;

	/** Sorts by the text of a column. */
	void by(Function<FoundProblem, String> column, boolean backwards) {
		text = column;
		descending = backwards;
	}

	boolean isDescending() {
		return descending;
	}

	@Override
	public int compare(Viewer viewer, Object one, Object other) {
		FoundProblem first = (FoundProblem) one;
		FoundProblem second = (FoundProblem) other;
		if (text == null) {
			return first.problem().severity().compareTo(second.problem().severity());
		}
		int order = collator.compare(text.apply(first), text.apply(second));
		return descending ? -order : order;
	}
}
