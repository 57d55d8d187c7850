/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** Cards of a map as a range for a spreadsheet: lanes are rows, steps are columns, and each card of a cell is a line in it. */
public final class MapTable {

    private final Catalog catalog;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Step, Stage> stages = new LinkedHashMap<>();
    private final Map<Lane, Map<Step, List<String>>> cells = new LinkedHashMap<>();
    private final List<String> parked = new ArrayList<>();
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    private MapTable(Journey journey, Collection<? extends Card> cards, Catalog catalog) {
        this.catalog = catalog;
        for (Stage stage : journey.getStages()) {
            for (Step step : stage.getSteps()) {
                steps.add(step);
                stages.put(step, stage);
            }
        }
        for (Lane lane : journey.getLanes()) {
            cells.put(lane, new LinkedHashMap<>());
        }
        for (Card card : journey.getCards()) {
            if (cards.contains(card)) {
                add(card);
            }
        }
    }

    private void add(Card card) {
        int column = steps.indexOf(card.getStep());
        if (column < 0 || !cells.containsKey(card.getLane())) {
            parked.add(text(card));
            return;
        }
        first = Math.min(first, column);
        last = Math.max(last, column);
        cells.get(card.getLane()).computeIfAbsent(card.getStep(), any -> new ArrayList<>())
                .add(HalfSign.before(text(card), card.getLane(), card.eClass(), catalog));
    }

    private static String text(Card card) {
        if (card instanceof EmotionPoint point && card.displayName().isBlank() && point.getScore() != null) {
            return point.getScore() == Math.rint(point.getScore()) ? String.valueOf(Math.round(point.getScore())) : String.valueOf(point.getScore());
        }
        return card.displayName().strip().replaceAll("\\R", " ");
    }

    /**
     * The range that cards take.
     *
     * @param journey whose map it is, not null
     * @param cards   cards of it, not null; parked ones follow below the range, one a row
     * @param names   whether stages and steps stand above, and lanes before them
     * @param catalog which lanes have two halves; there a sign before each text says in which it stands; not null
     * @return from the first to the last lane and step that has one of the cards, not null
     */
    public static TextTable of(Journey journey, Collection<? extends Card> cards, boolean names, Catalog catalog) {
        return new MapTable(journey, cards, catalog).table(names);
    }

    private TextTable table(boolean names) {
        List<Step> columns = last < 0 ? List.of() : steps.subList(first, last + 1);
        List<List<String>> rows = new ArrayList<>();
        if (names && !columns.isEmpty()) {
            rows.add(stageNames(columns));
            rows.add(stepNames(columns));
        }
        List<Lane> lanes = new ArrayList<>(cells.keySet());
        int top = 0;
        int bottom = lanes.size();
        while (top < bottom && cells.get(lanes.get(top)).isEmpty()) {
            top++;
        }
        while (bottom > top && cells.get(lanes.get(bottom - 1)).isEmpty()) {
            bottom--;
        }
        for (Lane lane : lanes.subList(top, bottom)) {
            List<String> row = new ArrayList<>();
            if (names) {
                row.add(lane.displayName());
            }
            columns.forEach(step -> row.add(String.join("\n", cells.get(lane).getOrDefault(step, List.of()))));
            rows.add(row);
        }
        parked.forEach(text -> rows.add(names && !columns.isEmpty() ? List.of("", text) : List.of(text)));
        return new TextTable(rows);
    }

    private List<String> stageNames(List<Step> columns) {
        List<String> row = new ArrayList<>(List.of(""));
        Stage before = null;
        for (Step step : columns) {
            row.add(stages.get(step) == before ? "" : stages.get(step).displayName());
            before = stages.get(step);
        }
        return row;
    }

    private static List<String> stepNames(List<Step> columns) {
        List<String> row = new ArrayList<>(List.of(""));
        columns.forEach(step -> row.add(step.displayName()));
        return row;
    }
}
