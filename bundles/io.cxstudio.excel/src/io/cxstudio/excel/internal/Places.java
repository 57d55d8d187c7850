/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;
import io.cxstudio.model.Workshop;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the cards of a workshop stand. What a file says wrongly (steps of another journey, references to nothing) is nowhere: such a card is parked. */
final class Places {

    /**
     * A step on its map.
     *
     * @param journey  its journey
     * @param stage    its stage
     * @param step     the step
     * @param position its column, from 1
     */
    record Column(Journey journey, Stage stage, Step step, int position) {
    }

    /**
     * Where a card stands.
     *
     * @param journey its journey
     * @param first   the first column, or null if it is parked
     * @param last    the last column, or null if it is parked; the first one if it does not span
     * @param lane    its lane, or null
     */
    record Place(Journey journey, Column first, Column last, Lane lane) {

        boolean isOnMap() {
            return first != null && lane != null;
        }

        Stage stage() {
            return first == null ? null : first.stage();
        }

        Step step() {
            return first == null ? null : first.step();
        }

        /** The column from 1, or null if it is parked. */
        Integer position() {
            return first == null ? null : first.position();
        }
    }

    private final Map<Journey, List<Column>> columns = new IdentityHashMap<>();
    private final Map<Step, Column> bySteps = new IdentityHashMap<>();

    Places(Workshop workshop) {
        for (Journey journey : workshop.getJourneys()) {
            List<Column> ofJourney = new ArrayList<>();
            for (Stage stage : journey.getStages()) {
                for (Step step : stage.getSteps()) {
                    Column column = new Column(journey, stage, step, ofJourney.size() + 1);
                    ofJourney.add(column);
                    bySteps.put(step, column);
                }
            }
            columns.put(journey, ofJourney);
        }
    }

    /** The columns of a map, in order. */
    List<Column> columns(Journey journey) {
        return columns.get(journey);
    }

    /** The column of a step, or null. */
    Column column(Step step) {
        return step == null ? null : bySteps.get(step);
    }

    /** Where a card of a journey stands. */
    Place of(Card card) {
        Journey journey = (Journey) card.eContainer();
        Column first = inJourney(journey, card.getStep());
        Column last = inJourney(journey, card.getLastStep());
        if (first == null || last == null || last.position() < first.position()) {
            last = first;
        }
        Lane lane = card.getLane() != null && card.getLane().eContainer() == journey ? card.getLane() : null;
        return new Place(journey, first, last, lane);
    }

    private Column inJourney(Journey journey, Step step) {
        Column column = column(step);
        return column != null && column.journey() == journey ? column : null;
    }
}
