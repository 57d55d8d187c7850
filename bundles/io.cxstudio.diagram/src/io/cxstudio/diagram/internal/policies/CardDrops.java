/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.policies;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.map.Cell;
import io.cxstudio.drawing.map.Column;
import io.cxstudio.drawing.map.HitTest;
import io.cxstudio.drawing.map.HitTest.Insertion;
import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.editing.commands.CopiedCards;
import io.cxstudio.editing.commands.MoveCards;
import io.cxstudio.editing.commands.PasteCards;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;

/** Where cards go when they are dropped or made at a point of the map. */
final class CardDrops {

    private final MapScene scene;

    CardDrops(MapScene scene) {
        this.scene = scene;
    }

    /** Moves cards to the place nearest to a point, or parks them. */
    Optional<Drop> move(List<Card> cards, double x, double y) {
        Box lot = scene.layout().parkingLot();
        if (scene.layout().hasParkingLot() && lot.contains(x, y)) {
            return Optional.of(new Drop(MoveCards.toParkingLot(cards, null, AddCard.AT_END), lot));
        }
        return insertion(x, y).map(there -> {
            Cell cell = there.cell();
            return new Drop(MoveCards.to(cards, step(cell), lane(cell), indexAmongOthers(there, cards), scene.content().kinds(lane(cell), there.half())),
                    there.line());
        });
    }

    /** Copies cards into the cell at a point. */
    Optional<Drop> copy(List<Card> cards, double x, double y) {
        return insertion(x, y).map(there -> {
            CopiedCards copied = new Slot(step(there.cell()), lane(there.cell()), there.half()).fitting(CopiedCards.of(cards), scene.content());
            return new Drop(PasteCards.into(journey(), copied, step(there.cell()), lane(there.cell())), scene.layout().cell(there.cell(), there.half()));
        });
    }

    /** Makes a card: at a point of a lane it belongs in, or at the step there in the first lane it belongs in. */
    Optional<Drop> create(NewElement.OfCard element, double x, double y) {
        return insertion(x, y).flatMap(there -> {
            if (element.type() == null || element.type().id().equals(lane(there.cell()).getTypeId())) {
                return Optional.of(create(there));
            }
            for (int row = 0; row < scene.content().lanes().size(); row++) {
                if (element.type().id().equals(scene.content().lanes().get(row).lane().getTypeId())) {
                    Cell cell = new Cell(row, there.cell().column());
                    int size = scene.content().lanes().get(row).cell(cell.column(), LaneHalf.PLUS).size();
                    return Optional.of(create(new HitTest(scene.layout()).insertion(cell, LaneHalf.PLUS, size)));
                }
            }
            return Optional.empty();
        });
    }

    private Drop create(Insertion there) {
        Cell cell = there.cell();
        Command add = AddCard.at(journey(), scene.content().catalog().cardClass(lane(cell), there.half()), step(cell), lane(cell),
                indexAmongOthers(there, List.of()), null);
        boolean empty = scene.content().lanes().get(cell.row()).cell(cell.column(), there.half()).isEmpty();
        return new Drop(add, empty ? scene.layout().cell(cell, there.half()).inset(2, 2) : there.line());
    }

    private Optional<Insertion> insertion(double x, double y) {
        if (!scene.layout().grid().contains(x, y)) {
            return Optional.empty();
        }
        return new HitTest(scene.layout()).insertion(x, y).filter(there -> step(there.cell()) != null);
    }

    /** Commands count only cards that begin in the cell and are not on the move themselves. */
    private int indexAmongOthers(Insertion there, List<Card> moved) {
        List<Card> before = scene.content().lanes().get(there.cell().row()).cell(there.cell().column(), there.half()).subList(0, there.index());
        return new Slot(step(there.cell()), lane(there.cell()), there.half()).indexBehind(before, moved);
    }

    private Journey journey() {
        return scene.content().journey();
    }

    private Step step(Cell cell) {
        Column column = scene.content().columns().get(cell.column());
        return column.step();
    }

    private Lane lane(Cell cell) {
        return scene.content().lanes().get(cell.row()).lane();
    }
}
