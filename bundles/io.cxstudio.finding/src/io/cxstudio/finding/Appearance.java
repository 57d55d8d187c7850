/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import io.cxstudio.model.Element;
import io.cxstudio.model.Lane;
import io.cxstudio.model.SavedView;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/**
 * How a map is looked at, beside its filter. Immutable.
 *
 * @param zoom the zoom in percent, from {@value #LEAST_ZOOM} to {@value #MOST_ZOOM}; what is beyond is taken for the nearest of them
 * @param collapsedStages the stages that are collapsed, not null
 * @param collapsedSteps the steps that are collapsed, not null
 * @param collapsedLanes the lanes that are collapsed, not null
 */
public record Appearance(int zoom, Set<Stage> collapsedStages, Set<Step> collapsedSteps, Set<Lane> collapsedLanes) {

	/** The smallest zoom in percent. */
	public static final int LEAST_ZOOM = 5;

	/** The largest zoom in percent. */
	public static final int MOST_ZOOM = 400;

	/** Keeps copies of the sets. */
	public Appearance {
		zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
		collapsedStages = Set.copyOf(collapsedStages);
		collapsedSteps = Set.copyOf(collapsedSteps);
		collapsedLanes = Set.copyOf(collapsedLanes);
	}

	/**
	 * What a view keeps.
	 *
	 * @param view not null
	 * @return empty if it leaves the map as it is looked at; what it refers to and the file does not have is left out
	 */
	public static Optional<Appearance> of(SavedView view) {
		return view.getZoom() <= 0 ? Optional.empty()
				: Optional.of(new Appearance(view.getZoom(), there(view.getCollapsedStages()), there(view.getCollapsedSteps()),
						there(view.getCollapsedLanes())));
	}

	private static <T extends Element> Set<T> there(Collection<T> elements) {
		return Set.copyOf(elements.stream().filter(element -> !element.eIsProxy()).distinct().toList());
	}
}
