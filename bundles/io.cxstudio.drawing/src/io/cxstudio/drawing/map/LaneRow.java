/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.model.Card;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of the laid-out map. Coordinates in it are local: the origin is the corner where the row meets the left edge of the grid, so a row that moves
 * down because the one above grew stays the same. Immutable.
 *
 * @param content  what stands in the lane, not null
 * @param height   the height of the row, a multiple of 4
 * @param header   the name of the lane in lines, not null
 * @param cards    the cards measured for their width, by card, in the order of the journey; not null; without the points of the emotion curve
 * @param boxes    where each card stands; for a point of the emotion curve the square around its face; not null
 * @param figures  the measured figures, not null
 * @param emotions the emotion curves, or null for any other lane, and for one that is collapsed
 * @param folded   what is hidden because the lane, a stage or a step is collapsed, not null
 * @param halves   the halves of its cells, if it has any and is not collapsed; not null
 */
public record LaneRow(LaneContent content, int height, WrappedText header, Map<Card, CardGeometry> cards, Map<Card, Box> boxes,
        List<MeasureGeometry> figures, EmotionPlot emotions, List<Folded> folded, List<Half> halves) {

    /**
     * Cards that are hidden.
     *
     * @param column the index of the column that stands for theirs
     * @param count  how many, above 0
     * @param box    where their number stands, local to the row; not null
     */
    public record Folded(int column, int count, Box box) {
    }

    /**
     * One half of a cell.
     *
     * @param column  the index of the column
     * @param half    {@link io.cxstudio.catalog.LaneHalf#PLUS} or {@link io.cxstudio.catalog.LaneHalf#MINUS}
     * @param box     from its heading to the end of the row, or to the half below it; local to the row; not null
     * @param heading its name on one line, not null
     * @param stacked whether it stands above or below the other one, because there is no room side by side
     */
    public record Half(int column, int half, Box box, WrappedText heading, boolean stacked) {

        Half at(Box other) {
            return new Half(column, half, other, heading, stacked);
        }
    }

    /**
     * Where a card stands.
     *
     * @param card a card
     * @return its box, local to this row, or empty if it does not stand here
     */
    public Optional<Box> box(Card card) {
        return Optional.ofNullable(boxes.get(card));
    }
}
