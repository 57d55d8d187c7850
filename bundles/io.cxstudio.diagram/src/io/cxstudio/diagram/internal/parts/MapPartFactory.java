/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Link;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** Makes the edit part of an element: one for each. */
public final class MapPartFactory implements EditPartFactory {

    private final MapScene scene;

    /**
     * Makes parts for a map.
     *
     * @param scene where they stand, not null
     */
    public MapPartFactory(MapScene scene) {
        this.scene = scene;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException for anything that does not stand on a map
     */
    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        return switch (model) {
            case Journey journey -> new MapEditPart(journey, scene);
            case Phase phase -> new PhaseEditPart(phase, scene);
            case Stage stage -> new StageEditPart(stage, scene);
            case Step step -> new StepEditPart(step, scene);
            case Lane lane -> new LaneEditPart(lane, scene);
            case Card card -> new CardEditPart(card, scene);
            case Link link -> new LinkEditPart(link, scene);
            case null, default -> throw new IllegalArgumentException("Not on a map: " + model); //$NON-NLS-1$
        };
    }
}
