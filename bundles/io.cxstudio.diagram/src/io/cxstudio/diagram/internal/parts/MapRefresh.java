/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.swt.widgets.Display;

import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;

/**
 * What has changed since the map was last brought up to date. A command may send many notifications; the map follows once, when the command is done, and
 * looks only at what they named.
 */
public final class MapRefresh {

    private final MapEditPart map;
    private final Set<Card> cards = new LinkedHashSet<>();
    private final Set<Lane> lanes = new LinkedHashSet<>();
    private boolean parkingLot;
    private boolean everything;
    private boolean links;
    private boolean scheduled;

    MapRefresh(MapEditPart map) {
        this.map = map;
    }

    /**
     * Something that a card shows has changed.
     *
     * @param card the card, not null
     */
    public void card(Card card) {
        cards.add(card);
        schedule();
    }

    /**
     * Cards came into a place, left it, or changed their order there.
     *
     * @param lane the lane of the place; null, or a lane that is not on the map, is the parking lot
     */
    public void cardsIn(Lane lane) {
        // A parked card may wait in the parking lot of a lane.
        parkingLot = true;
        if (lane != null && !lane.eIsProxy()) {
            lanes.add(lane);
        }
        schedule();
    }

    /** Links came, went, or changed. */
    public void links() {
        links = true;
        schedule();
    }

    /** Stages, steps, lanes, widths, or something that several cards show has changed. */
    public void everything() {
        everything = true;
        schedule();
    }

    /** Changes that come without a command are followed as soon as the event is over. */
    private void schedule() {
        if (!scheduled) {
            scheduled = true;
            Display.getCurrent().asyncExec(this::perform);
        }
    }

    /** Brings the map up to date now. */
    public void perform() {
        if (!scheduled || !map.isActive()) {
            return;
        }
        scheduled = false;
        SelectionAcross selection = new SelectionAcross(map);
        if (links) {
            map.links().changed();
        }
        if (everything) {
            map.refreshAll();
        } else {
            performPartly();
        }
        if (links) {
            map.refreshLinks();
        }
        cards.clear();
        lanes.clear();
        parkingLot = false;
        everything = false;
        links = false;
        selection.restore();
        map.refreshed();
    }

    private void performPartly() {
        MapScene scene = map.scene();
        boolean hadParkingLot = scene.layout().hasParkingLot();
        Set<Lane> touched = new LinkedHashSet<>();
        for (Lane lane : lanes) {
            if (scene.content().row(lane).isPresent()) {
                scene.layout().laneChanged(lane);
                touched.add(lane);
            }
        }
        for (Card card : cards) {
            scene.layout().cardChanged(card);
            if (scene.content().place(card).isPresent()) {
                touched.add(card.getLane());
            } else {
                parkingLot = true;
            }
        }
        if (parkingLot) {
            scene.layout().parkedChanged();
        }
        if (hadParkingLot != scene.layout().hasParkingLot()) {
            map.refreshAll();
        } else {
            map.refreshLanes(touched, parkingLot);
        }
    }
}
