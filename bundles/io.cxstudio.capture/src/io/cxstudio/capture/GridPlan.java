/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import io.cxstudio.catalog.LaneType;
import io.cxstudio.editing.commands.AddToMap;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.Step;

/**
 * A table laid out on a map, before it is done: which cards come where, and what is added for them. Immutable in what it says; a plan can be carried out once,
 * by its {@link #command(String)}.
 */
public final class GridPlan {

    /**
     * A row of the table that holds cards.
     *
     * @param row     which one, from 0
     * @param lane    the name of the lane to which they go; null for the parking lot
     * @param isAdded whether the lane is added
     */
    public record Line(int row, String lane, boolean isAdded) {
    }

    /**
     * Where a column goes.
     *
     * @param stage   the name of the stage, not null
     * @param step    the name of the step, not null
     * @param isAdded whether the step is added
     */
    public record Target(String stage, String step, boolean isAdded) {
    }

    /** How many cards one paste adds at most. What is beyond is counted in {@link #beyondLimit()}. */
    public static final int MOST_CARDS = 2000;
    /** How many lanes, and how many steps, one paste adds at most. What belongs into further ones is parked. */
    public static final int MOST_ADDED = 200;

    private final TextTable table;
    private final GridPlace place;
    private final GridChoices choices;
    private final GridColumns columns;
    private final List<Lane> addedLanes = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Lane> lanesByName = new HashMap<>();
    private Lane named;
    private int parked;
    private int longTexts;
    private int beyondLimit;

    private GridPlan(TextTable table, GridPlace place, GridChoices choices, BooleanSupplier cancelled) {
        this.table = table;
        this.place = place;
        this.choices = choices;
        this.columns = new GridColumns(table, place, choices);
        place.journey().getLanes().forEach(lane -> lanesByName.putIfAbsent(NameKey.of(lane.getName()), lane));
        for (int row = choices.headings().height(); row < table.height(); row++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            layOut(row);
        }
    }

    /**
     * Lays out a table.
     *
     * @param table   the table, not null
     * @param place   where, not null
     * @param choices what its rows and columns mean, not null
     * @return the plan, not null
     */
    public static GridPlan of(TextTable table, GridPlace place, GridChoices choices) {
        return of(table, place, choices, () -> false);
    }

    /**
     * Lays out a table that may be large. This only reads the journey and may be done in any thread while nobody changes that.
     *
     * @param table     the table, not null
     * @param place     where, not null
     * @param choices   what its rows and columns mean, not null
     * @param cancelled asked now and then; true ends the work
     * @return the plan, not null
     * @throws CancellationException if it was cancelled
     */
    public static GridPlan of(TextTable table, GridPlace place, GridChoices choices, BooleanSupplier cancelled) {
        return new GridPlan(table, place, choices, cancelled);
    }

    private void layOut(int row) {
        int first = choices.laneNames() ? 1 : 0;
        boolean isEmpty = true;
        for (int column = first; column < table.width() && isEmpty; column++) {
            isEmpty = table.cell(row, column).isEmpty();
        }
        if (isEmpty && !choices.laneNames()) {
            return;
        }
        Lane lane = lane(row);
        lines.add(new Line(row, lane == null ? null : lane.displayName(), addedLanes.contains(lane)));
        for (int column = first; column < table.width(); column++) {
            String cell = table.cell(row, column);
            for (String text : choices.lines() ? cell.lines().map(String::strip).toList() : List.of(cell)) {
                if (!text.isEmpty()) {
                    add(text, column - first, lane);
                }
            }
        }
    }

    private void add(String text, int column, Lane lane) {
        if (cards.size() == MOST_CARDS) {
            beyondLimit++;
            return;
        }
        Optional<EClass> half = HalfSign.kind(text, lane, place.catalog());
        Card card = (Card) EcoreUtil.create(half.orElseGet(() -> place.kinds().apply(lane == null ? ModelFactory.eINSTANCE.createLane() : lane)));
        if (CardText.put(half.isPresent() ? HalfSign.behind(text) : text, card, place.journey())) {
            longTexts++;
        }
        card.setLane(lane);
        card.setStep(lane == null ? null : columns.step(column));
        if (card.getStep() == null) {
            parked++;
        }
        cards.add(card);
    }

    /** The lane of a row; null if there is none and none is added. */
    private Lane lane(int row) {
        if (choices.laneNames()) {
            // An empty name is that of a cell that was merged with the one above.
            named = table.cell(row, 0).isEmpty() ? named : named(table.cell(row, 0));
            return named;
        }
        if (choices.rows() == GridChoices.Rows.CARDS || place.lane() == null) {
            return place.lane();
        }
        List<Lane> lanes = place.journey().getLanes();
        int index = lanes.indexOf(place.lane()) + row - choices.headings().height();
        if (index < lanes.size()) {
            return lanes.get(index);
        }
        return choices.addsMissing() ? addLane(Messages.bind(Messages.lane, index + 1)) : null;
    }

    private Lane named(String name) {
        Lane known = lanesByName.get(NameKey.of(name));
        return known == null && choices.addsMissing() ? addLane(name) : known;
    }

    /** A lane of a name that a type has in any language is of that type. */
    private Lane addLane(String name) {
        if (addedLanes.size() == MOST_ADDED) {
            return null;
        }
        Lane lane = ModelFactory.eINSTANCE.createLane();
        lane.setName(name);
        String key = NameKey.of(name);
        place.catalog().laneTypes().stream().filter(type -> isCalled(type, key)).findFirst().ifPresent(type -> {
            lane.setTypeId(type.id());
            lane.setTypeLabel(type.names().in(place.language()));
        });
        addedLanes.add(lane);
        lanesByName.put(key, lane);
        return lane;
    }

    private static boolean isCalled(LaneType type, String key) {
        return type.names().languages().stream().anyMatch(language -> NameKey.of(type.names().in(language)).equals(key));
    }

    /** How many cards are added. */
    public int cards() {
        return cards.size();
    }

    /** How many of them go to the parking lot. */
    public int parked() {
        return parked;
    }

    /** How many texts are longer than a card shows; they stand in the notes of their cards in full. */
    public int longTexts() {
        return longTexts;
    }

    /** How many texts are left out because one paste adds no more than {@link #MOST_CARDS} cards. */
    public int beyondLimit() {
        return beyondLimit;
    }

    /** The names of the stages that are added. */
    public List<String> addedStages() {
        return columns.addedStages().stream().map(stage -> stage.displayName()).toList();
    }

    /** The names of the steps that are added, also those of added stages. */
    public List<String> addedSteps() {
        return columns.addedSteps().stream().map(step -> step.displayName()).toList();
    }

    /** The names of the lanes that are added. */
    public List<String> addedLanes() {
        return addedLanes.stream().map(Lane::getName).toList();
    }

    /** The rows that hold cards, from the top down. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /**
     * Where a column goes.
     *
     * @param column from 0, without the one that names lanes
     * @return empty for the parking lot
     */
    public Optional<Target> target(int column) {
        Step step = columns.step(column);
        return Optional.ofNullable(step).map(there -> new Target(columns.stage(there).displayName(), there.displayName(), columns.addedSteps().contains(there)));
    }

    /**
     * What carries the plan out, as one edit. Its result are the cards.
     *
     * @param label what it is called behind Undo, not null
     * @return a command that cannot be executed if there is nothing to add
     */
    public Command command(String label) {
        return new AddToMap(columns.addedStages(), columns.addedToStages(), addedLanes, cards).into(label, place.journey());
    }
}
