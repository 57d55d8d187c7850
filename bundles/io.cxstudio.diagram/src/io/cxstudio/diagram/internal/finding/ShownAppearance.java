/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.map.MapView;
import io.cxstudio.finding.Appearance;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;

/**
 * How a map is looked at now, as saved views keep it. Taking it from a view changes the settings of the studio, as collapsing and zooming by hand do, and never
 * the workshop.
 */
final class ShownAppearance {

    private ShownAppearance() {
    }

    static Appearance of(MapViewer viewer) {
        MapView map = viewer.view().map();
        return new Appearance((int) Math.round(viewer.zoom().getZoom() * 100), map.collapsedStages(), map.collapsedSteps(), map.collapsedLanes());
    }

    /** Looks at the map that way. What the cursor stands on stays in sight, unless it is collapsed now. */
    static void show(MapViewer viewer, Appearance appearance) {
        Journey journey = viewer.map().element();
        Object cursor = viewer.actions().cursor();
        viewer.views().collapse(of(journey, appearance.collapsedStages()), of(journey, appearance.collapsedSteps()),
                of(journey, appearance.collapsedLanes()));
        viewer.zoom().setZoom(appearance.zoom() / 100.0);
        if (!(cursor instanceof Card card) || viewer.map().scene().layout().card(card).isPresent()) {
            viewer.actions().goTo(cursor);
        }
    }

    private static <T extends EObject> Set<T> of(Journey journey, Set<T> elements) {
        return elements.stream().filter(element -> EcoreUtil.isAncestor(journey, element)).collect(Collectors.toSet());
    }
}
