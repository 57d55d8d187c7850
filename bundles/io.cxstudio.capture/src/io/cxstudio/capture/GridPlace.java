/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;

/**
 * Where something is laid out on a map.
 *
 * @param journey whose map it is, not null
 * @param step    the first step; null parks what has no step of its own
 * @param lane    the uppermost lane; null parks what has no lane of its own
 * @param catalog what types there are, not null
 * @param kinds   what a card is in a lane: {@code Card} or a class below it, not null
 */
public record GridPlace(Journey journey, Step step, Lane lane, Catalog catalog, Function<Lane, EClass> kinds) {

    /** All steps, in the order of the map. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            steps.addAll(stage.getSteps());
        }
        return steps;
    }

    /** The language of the workshop, for names that come from the catalog; null if it has none. */
    String language() {
        return journey.eContainer() instanceof Workshop workshop ? workshop.getLanguage() : null;
    }
}
