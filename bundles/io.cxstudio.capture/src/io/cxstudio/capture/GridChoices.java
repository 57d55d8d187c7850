/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

/**
 * What the rows and columns of a table mean on a map: what people choose before it is laid out.
 *
 * @param headings    what the first rows name, not null
 * @param laneNames   whether the first column names lanes
 * @param rows        what a row is that no name says it of, not null
 * @param lines       whether each line of a cell becomes a card of its own
 * @param addsMissing whether stages, steps and lanes that the map does not have are added; if not, what belongs there is parked
 */
public record GridChoices(Headings headings, boolean laneNames, Rows rows, boolean lines, boolean addsMissing) {

    /** What the first rows of a table name. */
    public enum Headings {
        /** Nothing: they hold cards. The columns go to the steps from the chosen one on. */
        NONE(0),
        /** The first row names steps. */
        STEPS(1),
        /** The first row names stages, each cell the one of its column and of the empty ones behind it. */
        STAGES(1),
        /** The first row names stages, the second one steps. */
        STAGES_AND_STEPS(2);

        private final int height;

        Headings(int height) {
            this.height = height;
        }

        /** How many rows they take. */
        public int height() {
            return height;
        }
    }

    /** What the rows of a table are. */
    public enum Rows {
        /** Each row is a lane, from the chosen one on down. */
        LANES,
        /** All rows hold cards of the chosen lane, one below the other. */
        CARDS
    }

    /** The same with other headings. */
    public GridChoices with(Headings other) {
        return new GridChoices(other, laneNames, rows, lines, addsMissing);
    }

    /** The same with another meaning of the first column. */
    public GridChoices withLaneNames(boolean names) {
        return new GridChoices(headings, names, rows, lines, addsMissing);
    }

    /** The same with another meaning of the rows. */
    public GridChoices with(Rows other) {
        return new GridChoices(headings, laneNames, other, lines, addsMissing);
    }

    /** The same with another meaning of lines. */
    public GridChoices withLines(boolean cards) {
        return new GridChoices(headings, laneNames, rows, cards, addsMissing);
    }

    /** The same with or without adding what is missing. */
    public GridChoices withMissing(boolean added) {
        return new GridChoices(headings, laneNames, rows, lines, added);
    }
}
