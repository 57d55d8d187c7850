/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

/** The distances of a map in pixels at 100 % zoom. Everything stands on a grid of 4 pixels. */
final class Distances {

    static final int GRID = 4;
    /** Between the edge of the map and what stands in it. */
    static final int MARGIN = 12;
    static final int TITLE_HEIGHT = 56;
    static final int PHASE_HEIGHT = 24;
    static final int STAGE_MARGIN = 4;
    static final int STAGE_PADDING = 6;
    static final int STEP_PADDING = 4;

    static final int LEAST_HEADER_WIDTH = 120;
    static final int MOST_HEADER_WIDTH = 184;
    /** Where the name of a lane begins: after its dot. */
    static final int LANE_NAME_INDENT = 24;
    /** Room for the numbers of the emotion scale at the trailing edge of a lane header. */
    static final int SCALE_WIDTH = 32;

    /** Room for the icon at the trailing edge of a lane header. */
    static final int LANE_ICON_WIDTH = 28;

    /** A collapsed stage: wide enough for a word of its name. */
    static final int FOLDED_STAGE_WIDTH = 104;
    /** A collapsed step: wide enough for a number of cards and the first letters of its name. Two of them are as wide as a collapsed stage. */
    static final int FOLDED_STEP_WIDTH = FOLDED_STAGE_WIDTH / 2;
    /** A collapsed lane: one line. */
    static final int FOLDED_ROW_HEIGHT = 32;
    /** Room for the sign that collapses and expands. */
    static final int TWISTY = 12;

    static final int STEP_WIDTH = 112;
    static final int MOST_STEP_WIDTH = 168;
    static final int LEAST_STEP_WIDTH = 56;
    static final int MOST_WIDTH_OF_STEP = 1000;

    /** Where a lane has two halves side by side, and none of the steps has a width of its own. */
    static final int HALVED_STEP_WIDTH = 184;
    static final int MOST_HALVED_STEP_WIDTH = 240;
    /** Narrower halves stand one below the other. */
    static final int LEAST_HALF_WIDTH = 76;
    /** The sign and the name above the cards of a half. */
    static final int HALF_HEADING = 20;

    /** Between the edges of a cell and its cards. */
    static final int CELL_MARGIN = 4;
    static final int ROW_MARGIN = 8;
    static final int CARD_GAP = 4;
    static final int LEAST_CARD_HEIGHT = 24;
    static final int CARD_PADDING = 8;
    static final int CARD_PADDING_VERTICAL = 4;
    static final int CARD_RADIUS = 5;
    static final int BAR = 3;
    static final int ICON = 13;
    static final int ICON_ADVANCE = 18;
    static final int MOST_PICTURE_HEIGHT = 160;

    static final int MOST_ROW_HEIGHT = 4000;
    static final int LEAST_ROW_HEIGHT = LEAST_CARD_HEIGHT + 2 * ROW_MARGIN;

    static final int PARKING_WIDTH = 128;
    static final int PARKING_HEADER = 32;

    private Distances() {
    }

    static int upToGrid(double length) {
        return (int) Math.ceil(length / GRID) * GRID;
    }
}
