/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;

import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.map.Cell;
import io.cxstudio.drawing.map.HitTest;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.model.Card;

/**
 * Where on a map something is dropped.
 *
 * @param slot the cell; empty for the parking lot, and beside the grid
 * @param card the card there, if any
 * @param cell where the cell is on the map; empty if there is none
 */
record DropSpot(Optional<Slot> slot, Optional<Card> card, Optional<Box> cell) {

    /** Where there is no map. */
    static final DropSpot NONE = new DropSpot(Optional.empty(), Optional.empty(), Optional.empty());

    /** The spot at a point of the viewer's control. */
    static DropSpot at(MapEditPart map, Point location) {
        double[] at = map.mapPoint(location);
        HitTest test = new HitTest(map.scene().layout());
        Optional<Cell> cell = test.cell(at[0], at[1]).filter(there -> map.scene().content().columns().get(there.column()).step() != null);
        Optional<Slot> slot = cell.map(there -> new Slot(map.scene().content().columns().get(there.column()).step(),
                map.scene().content().lanes().get(there.row()).lane(), test.half(there, at[0], at[1])));
        return new DropSpot(slot, test.card(at[0], at[1]), cell.map(there -> map.scene().layout().cell(there, slot.get().half())));
    }

    /**
     * What is marked while something is dragged over the spot.
     *
     * @param layout   of the map, not null
     * @param ontoCard whether a card takes it, if there is one
     * @return the card, the cell, or the parking lot; empty if there is nothing to mark
     */
    Optional<Box> box(MapLayout layout, boolean ontoCard) {
        return (ontoCard ? card.flatMap(layout::card) : Optional.<Box>empty()).or(() -> cell)
                .or(() -> layout.hasParkingLot() ? Optional.of(layout.parkingLot()) : Optional.empty());
    }
}
