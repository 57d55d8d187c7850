/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.drawing.map.MapView;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.Step;

/** Where the cursor goes on a map as it is seen: it passes over what is collapsed, and leaves a link towards its cards. */
final class VisibleWalk {

    private final MapScene scene;

    VisibleWalk(MapScene scene) {
        this.scene = scene;
    }

    /** The next place that is seen, or the same one if there is none. */
    Object next(Object from, Way way) {
        if (from instanceof Link link) {
            return way == Way.ON || way == Way.DOWN ? link.getTarget() : link.getSource();
        }
        GridWalk walk = new GridWalk(scene.content());
        Object at = from;
        int most = scene.content().journey().getCards().size() + scene.content().columns().size() * (1 + scene.content().lanes().size());
        for (int step = 0; step <= most; step++) {
            Object there = walk.next(at, way);
            if (there == null || there.equals(at)) {
                return from;
            }
            if (isSeen(there)) {
                return there;
            }
            at = there;
        }
        return from;
    }

    private boolean isSeen(Object place) {
        return switch (place) {
            case Card card -> scene.layout().card(card).isPresent();
            case Slot slot -> isOpen(slot.step()) && isOpen(slot.lane());
            // The header of a collapsed step is there to be opened again.
            case Step step -> !view().collapsedStages().contains(step.eContainer());
            default -> true;
        };
    }

    private MapView view() {
        return scene.layout().options().view();
    }

    private boolean isOpen(Step step) {
        return !view().hides(step);
    }

    private boolean isOpen(Lane lane) {
        return !view().collapsedLanes().contains(lane);
    }
}
