/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import java.util.HashSet;
import java.util.Set;

/**
 * How somebody looks at a map: what is collapsed, and what is shown besides cards. It is no part of the workshop. Immutable.
 *
 * @param collapsedStages stages whose steps are folded into one narrow column, not null
 * @param collapsedSteps  steps that are folded into a narrow column of their own, not null
 * @param collapsedLanes  lanes that are folded into a line, not null
 * @param straightCurves  whether emotion curves run straight from point to point, not smoothly
 * @param links           whether links between cards are shown
 * @param gaps            whether gaps between touchpoints are shown
 */
public record MapView(Set<Stage> collapsedStages, Set<Step> collapsedSteps, Set<Lane> collapsedLanes, boolean straightCurves, boolean links,
        boolean gaps) {

    /** Everything is shown. */
    public static final MapView EVERYTHING = new MapView(Set.of(), Set.of(), Set.of(), false, true, true);

    /** Keeps copies of the sets. */
    public MapView {
        collapsedStages = Set.copyOf(collapsedStages);
        collapsedSteps = Set.copyOf(collapsedSteps);
        collapsedLanes = Set.copyOf(collapsedLanes);
    }

    /**
     * The same with a stage collapsed or expanded.
     *
     * @param stage     the stage, not null
     * @param collapsed whether it is collapsed
     * @return the view
     */
    public MapView with(Stage stage, boolean collapsed) {
        return new MapView(changed(collapsedStages, stage, collapsed), collapsedSteps, collapsedLanes, straightCurves, links, gaps);
    }

    /**
     * The same with a step collapsed or expanded.
     *
     * @param step      the step, not null
     * @param collapsed whether it is collapsed
     * @return the view
     */
    public MapView with(Step step, boolean collapsed) {
        return new MapView(collapsedStages, changed(collapsedSteps, step, collapsed), collapsedLanes, straightCurves, links, gaps);
    }

    /**
     * The same with a lane collapsed or expanded.
     *
     * @param lane      the lane, not null
     * @param collapsed whether it is collapsed
     * @return the view
     */
    public MapView with(Lane lane, boolean collapsed) {
        return new MapView(collapsedStages, collapsedSteps, changed(collapsedLanes, lane, collapsed), straightCurves, links, gaps);
    }

    private static <T> Set<T> changed(Set<T> set, T element, boolean in) {
        Set<T> result = new HashSet<>(set);
        if (in) {
            result.add(element);
        } else {
            result.remove(element);
        }
        return result;
    }

    /**
     * The same with other stages, steps and lanes collapsed, and no more than these.
     *
     * @param stages the stages, not null
     * @param steps  the steps, not null
     * @param lanes  the lanes, not null
     * @return the view
     */
    public MapView withCollapsed(Set<Stage> stages, Set<Step> steps, Set<Lane> lanes) {
        return new MapView(stages, steps, lanes, straightCurves, links, gaps);
    }

    /**
     * Whether something is collapsed.
     *
     * @return true if there is a stage, step or lane that {@link #expanded()} opens
     */
    public boolean isCollapsing() {
        return !collapsedStages.isEmpty() || !collapsedSteps.isEmpty() || !collapsedLanes.isEmpty();
    }

    /**
     * Whether the cards of a step are hidden, whatever the lane.
     *
     * @param step a step of the map, not null
     * @return true if it is collapsed itself, or its stage is
     */
    public boolean hides(Step step) {
        return collapsedSteps.contains(step) || step.eContainer() instanceof Stage stage && collapsedStages.contains(stage);
    }

    /**
     * The same with nothing collapsed.
     *
     * @return the view
     */
    public MapView expanded() {
        return withCollapsed(Set.of(), Set.of(), Set.of());
    }

    /**
     * The same with straight or smooth curves.
     *
     * @param straight whether they are straight
     * @return the view
     */
    public MapView withStraightCurves(boolean straight) {
        return new MapView(collapsedStages, collapsedSteps, collapsedLanes, straight, links, gaps);
    }

    /**
     * The same with or without links.
     *
     * @param shown whether they are shown
     * @return the view
     */
    public MapView withLinks(boolean shown) {
        return new MapView(collapsedStages, collapsedSteps, collapsedLanes, straightCurves, shown, gaps);
    }

    /**
     * The same with or without gaps.
     *
     * @param shown whether they are shown
     * @return the view
     */
    public MapView withGaps(boolean shown) {
        return new MapView(collapsedStages, collapsedSteps, collapsedLanes, straightCurves, links, shown);
    }
}
