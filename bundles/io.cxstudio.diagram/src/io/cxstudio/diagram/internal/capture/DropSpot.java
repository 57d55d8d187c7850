/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;

import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.drawing.map.Column;
import io.cxstudio.drawing.map.HitTest;
import io.cxstudio.model.Card;

/**
 * Where on a map something is dropped.
 *
 * @param slot the cell; empty for the parking lot, and beside the grid
 * @param card the card there, if any
 */
record DropSpot(Optional<Slot> slot, Optional<Card> card) {

    /** The spot at a point of the viewer's control. */
    static DropSpot at(MapEditPart map, Point location) {
        double[] at = map.mapPoint(location);
        HitTest test = new HitTest(map.scene().layout());
        Optional<Slot> slot = test.cell(at[0], at[1]).flatMap(cell -> {
            Column column = map.scene().content().columns().get(cell.column());
            return Optional.ofNullable(column.step()).map(step -> new Slot(step, map.scene().content().lanes().get(cell.row()).lane()));
        });
        return new DropSpot(slot, test.card(at[0], at[1]));
    }
}
