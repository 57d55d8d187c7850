/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.view;

import java.util.Set;

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.map.MapView;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** Changes how the user looks at the journey in a viewer. */
public final class MapViews {

    private final MapViewer viewer;

    /**
     * The views of a viewer.
     *
     * @param viewer the viewer, not null
     */
    public MapViews(MapViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * How the user looks at the journey now.
     *
     * @return not null
     */
    public JourneyView now() {
        return viewer.view();
    }

    private void change(MapView map) {
        viewer.setView(now().with(map));
    }

    /**
     * Collapses a stage, or expands it. The cursor goes to its header.
     *
     * @param stage a stage of the journey, not null
     */
    public void toggle(Stage stage) {
        change(now().map().with(stage, !now().map().collapsedStages().contains(stage)));
        viewer.actions().goTo(stage);
    }

    /**
     * Collapses a step, or expands it. The cursor goes to its header.
     *
     * @param step a step of the journey, not null
     */
    public void toggle(Step step) {
        change(now().map().with(step, !now().map().collapsedSteps().contains(step)));
        viewer.actions().goTo(step);
    }

    /**
     * Collapses a lane, or expands it. The cursor goes to its header.
     *
     * @param lane a lane of the journey, not null
     */
    public void toggle(Lane lane) {
        change(now().map().with(lane, !now().map().collapsedLanes().contains(lane)));
        viewer.actions().goTo(lane);
    }

    /** Expands everything. */
    public void expandAll() {
        Object cursor = viewer.actions().cursor();
        change(now().map().expanded());
        viewer.actions().goTo(cursor);
    }

    /**
     * Collapses some stages, steps and lanes, and expands all others.
     *
     * @param stages stages of the journey, not null
     * @param steps  steps of the journey, not null
     * @param lanes  lanes of the journey, not null
     */
    public void collapse(Set<Stage> stages, Set<Step> steps, Set<Lane> lanes) {
        change(now().map().withCollapsed(stages, steps, lanes));
    }

    /**
     * Expands what hides a card or a step, if anything does. The header of a step that is collapsed itself is seen all the same.
     *
     * @param element an element of the journey, not null
     */
    public void expose(Element element) {
        MapView map = now().map();
        if (element instanceof Card card && card.getLane() != null) {
            map = map.with(card.getLane(), false);
        }
        if (element instanceof Card card && card.getStep() != null) {
            map = map.with(card.getStep(), false);
        }
        Step step = element instanceof Card card ? card.getStep() : element instanceof Step itself ? itself : null;
        if (step != null && step.eContainer() instanceof Stage stage) {
            map = map.with(stage, false);
        }
        if (!map.equals(now().map())) {
            change(map);
        }
    }

    /**
     * Expands what hides the cards of a cell.
     *
     * @param stage the stage of its column, not null
     * @param step  the step of its column, or null for a stage without steps
     * @param lane  the lane of its row, not null
     */
    public void expose(Stage stage, Step step, Lane lane) {
        MapView map = now().map().with(stage, false).with(lane, false);
        change(step == null ? map : map.with(step, false));
    }

    /**
     * Shows other links.
     *
     * @param links which, not null
     */
    public void show(LinksShown links) {
        viewer.setView(now().with(links));
    }

    /** Shows all links, those of the selection, none, and all again. */
    public void showNextLinks() {
        LinksShown[] all = LinksShown.values();
        show(all[(now().links().ordinal() + 1) % all.length]);
    }

    /** Shows gaps, or hides them. */
    public void toggleGaps() {
        change(now().map().withGaps(!now().map().gaps()));
    }

    /** Draws emotion curves straight, or smooth again. */
    public void toggleStraightCurves() {
        change(now().map().withStraightCurves(!now().map().straightCurves()));
    }
}
