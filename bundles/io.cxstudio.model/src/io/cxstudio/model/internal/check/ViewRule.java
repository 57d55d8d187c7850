/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import io.cxstudio.model.Element;
import io.cxstudio.model.SavedView;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** A saved view of one journey names stages, steps and lanes of that journey only: others never stand on its map, so that every card would fade. */
public final class ViewRule implements Rule {

	@Override
	public void check(EObject object, Findings findings) {
		if (!(object instanceof SavedView view) || !Findings.isSomewhere(view.getJourney())) {
			return;
		}
		Stream<Element> named = Stream.of(view.getStages(), view.getLanes(), view.getCollapsedStages(), view.getCollapsedSteps(), view.getCollapsedLanes())
				.flatMap(list -> list.stream());
		named.filter(element -> Findings.isSomewhere(element) && journey(element) != view.getJourney()).distinct()
				.forEach(element -> findings.warning("viewOfOtherJourney", view, Messages.viewOfOtherJourney, element.displayName()));
	}

	private static EObject journey(Element element) {
		return element instanceof Step && element.eContainer() instanceof Stage stage ? stage.eContainer() : element.eContainer();
	}
}
