/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parking;

import java.util.List;
import java.util.Optional;

import io.cxstudio.diagram.internal.figures.ParkingStrip;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.editing.commands.AddCard;
import io.cxstudio.editing.commands.MoveCards;
import io.cxstudio.model.Card;

/** By key: sends cards to the parking lot, and takes them from there to a cell. */
public final class Parking {

    private final MapViewer viewer;
    private Slot last;

    /**
     * The parking of a map.
     *
     * @param viewer shows the map, not null
     */
    public Parking(MapViewer viewer) {
        this.viewer = viewer;
    }

    private MapContent content() {
        return viewer.map().scene().content();
    }

    private boolean isPlaced(Card card) {
        return content().place(card).isPresent();
    }

    /** Keeps in mind where the cursor stands on the grid, so that what is parked can go there. To be called whenever it has moved. */
    public void remember() {
        Object cursor = viewer.actions().cursor();
        if (cursor instanceof Slot slot) {
            last = slot;
        } else if (cursor instanceof Card card && isPlaced(card)) {
            last = Slot.of(card, viewer.map().scene().content());
        }
    }

    /** Where the cursor stands on the grid or stood last; empty if that cell is no longer there. */
    private Optional<Slot> cell() {
        return Optional.ofNullable(last).filter(slot -> content().row(slot.lane()).isPresent() && content().column(slot.step()).isPresent());
    }

    /**
     * Whether cards are selected that can be parked.
     *
     * @return true if at least one of them stands on the grid
     */
    public boolean canPark() {
        return viewer.actions().selectedCards().stream().anyMatch(this::isPlaced);
    }

    /** Sends the selected cards to the parking lot. The cursor stays in their cell, so that work on the grid goes on. */
    public void park() {
        List<Card> cards = viewer.actions().selectedCards().stream().filter(this::isPlaced).toList();
        if (viewer.actions().execute(MoveCards.toParkingLot(cards, null, AddCard.AT_END))) {
            cell().ifPresent(viewer.actions()::goTo);
        }
    }

    /**
     * Whether something is parked that can be placed.
     *
     * @return true if there is also a cell in which the cursor stands or stood last
     */
    public boolean canPlace() {
        return !content().parked().isEmpty() && cell().isPresent();
    }

    /** Takes the selected cards from the parking lot, or the first one there, to the cell in which the cursor stands or stood last. */
    public void place() {
        List<Card> selected = viewer.actions().selectedCards().stream().filter(card -> !isPlaced(card)).toList();
        List<Card> cards = selected.isEmpty() ? content().parked().stream().limit(1).toList() : selected;
        cell().ifPresent(cell -> viewer.actions().execute(MoveCards.to(cards, cell.step(), cell.lane(), AddCard.AT_END)));
    }

    /** Opens or folds the strip. */
    public void toggle() {
        ParkingStrip lot = viewer.map().figure().lot();
        lot.setOpen(!lot.isOpen());
        viewer.map().place();
    }
}
