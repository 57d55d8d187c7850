/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.HashSet;
import java.util.Set;

import io.cxstudio.capture.GridChoices.Headings;
import io.cxstudio.capture.GridChoices.Rows;
import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/** What the rows and columns of a table most likely mean: the choices with which its preview begins. */
public final class GridGuess {

    private final TextTable table;
    private final GridPlace place;

    private GridGuess(TextTable table, GridPlace place) {
        this.table = table;
        this.place = place;
    }

    /**
     * Looks at a table.
     *
     * @param table the table, not null
     * @param place where it is laid out, not null
     * @return the choices, not null
     */
    public static GridChoices of(TextTable table, GridPlace place) {
        return new GridGuess(table, place).choices();
    }

    private GridChoices choices() {
        Headings headings = Headings.NONE;
        boolean laneNames = false;
        if (table.width() > 1) {
            boolean framed = isFramed();
            laneNames = framed || hasLaneNames();
            headings = headings(laneNames ? 1 : 0, framed);
        }
        int rows = table.height() - headings.height();
        int room = place.lane() == null ? 0 : place.journey().getLanes().size() - place.journey().getLanes().indexOf(place.lane());
        boolean isList = table.width() == 1 || rows > room && !laneNames;
        return new GridChoices(headings, laneNames, isList ? Rows.CARDS : Rows.LANES, true, true);
    }

    /** An empty corner between names above and names at the side. */
    private boolean isFramed() {
        if (table.height() < 2 || !table.cell(0, 0).isEmpty()) {
            return false;
        }
        for (int row = table.cell(1, 0).isEmpty() ? 2 : 1; row < table.height(); row++) {
            if (table.cell(row, 0).isEmpty()) {
                return false;
            }
        }
        return !table.cell(0, 1).isEmpty() && table.height() > (table.cell(1, 0).isEmpty() ? 2 : 1);
    }

    private boolean hasLaneNames() {
        Set<String> names = new HashSet<>();
        place.journey().getLanes().forEach(lane -> names.add(NameKey.of(lane.getName())));
        place.catalog().laneTypes().forEach(type -> type.names().languages().forEach(tag -> names.add(NameKey.of(type.names().in(tag)))));
        int known = 0;
        int all = 0;
        for (int row = 0; row < table.height(); row++) {
            if (!table.cell(row, 0).isEmpty()) {
                all++;
                known += names.contains(NameKey.of(table.cell(row, 0))) ? 1 : 0;
            }
        }
        return known > 0 && known * 2 >= all - 1;
    }

    private Headings headings(int first, boolean framed) {
        Set<String> stages = new HashSet<>();
        Set<String> steps = new HashSet<>();
        for (Stage stage : place.journey().getStages()) {
            stages.add(NameKey.of(stage.getName()));
            for (Step step : stage.getSteps()) {
                steps.add(NameKey.of(step.getName()));
            }
        }
        if (isNamed(0, first, steps)) {
            return Headings.STEPS;
        }
        boolean two = table.height() > 2 && (framed && table.cell(1, 0).isEmpty() || isNamed(1, first, steps));
        if (isNamed(0, first, stages)) {
            return two ? Headings.STAGES_AND_STEPS : Headings.STAGES;
        }
        if (framed) {
            return two ? Headings.STAGES_AND_STEPS : Headings.STEPS;
        }
        return Headings.NONE;
    }

    private boolean isNamed(int row, int first, Set<String> names) {
        int known = 0;
        int all = 0;
        for (int column = first; row < table.height() && column < table.width(); column++) {
            if (!table.cell(row, column).isEmpty()) {
                all++;
                known += names.contains(NameKey.of(table.cell(row, column))) ? 1 : 0;
            }
        }
        return known > 0 && known * 2 >= all;
    }
}
