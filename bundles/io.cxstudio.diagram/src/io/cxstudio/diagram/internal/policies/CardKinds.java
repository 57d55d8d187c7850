/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.policies;

import org.eclipse.emf.ecore.EClass;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.CardKind;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.finding.problems.LaneKinds;
import io.cxstudio.model.Lane;

/** What the cards of a lane are in the model. */
public final class CardKinds {

    private CardKinds() {
    }

    /**
     * The class of a new card in a lane.
     *
     * @param lane    the lane, not null
     * @param catalog where its type is found, not null
     * @return {@code Card} or a class below it
     */
    public static EClass of(Lane lane, Catalog catalog) {
        return of(catalog.laneType(lane.getTypeId()).map(LaneType::cardKind).orElse(CardKind.CARD));
    }

    /**
     * The class of a kind of card.
     *
     * @param kind the kind, not null
     * @return {@code Card} or a class below it
     */
    public static EClass of(CardKind kind) {
        return LaneKinds.cardClass(kind);
    }
}
