/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.policies;

import io.cxstudio.catalog.LaneType;
import io.cxstudio.catalog.StageType;

/** What a tool of the palette puts on the map. */
public sealed interface NewElement {

    /**
     * A card that belongs in lanes of a type.
     *
     * @param type the type of the lane; null for a card of whatever lane it is put in
     */
    record OfCard(LaneType type) implements NewElement {
    }

    /**
     * A stage with its first step.
     *
     * @param type its type, or null for none
     */
    record OfStage(StageType type) implements NewElement {
    }

    /** A step. */
    record OfStep() implements NewElement {
    }

    /**
     * A lane.
     *
     * @param type its type, or null for none
     */
    record OfLane(LaneType type) implements NewElement {
    }
}
