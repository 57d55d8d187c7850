/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.model.Card;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out a lane whose cells have two halves: side by side, or one below the other where a step is too narrow for both. Cards that span steps belong to no
 * single cell; they stand above the headings of the halves, which are on one level along the lane.
 */
final class HalvesLayout {

    /** Room for the sign at the beginning of a heading. */
    static final int SIGN = 20;

    private final LineBreaker breaker;
    private final Columns columns;
    private final RowLayout measuring;
    private final LaneContent lane;
    private final Map<Card, CardGeometry> cards = new LinkedHashMap<>();
    private final Map<Card, Box> boxes = new HashMap<>();
    private final List<LaneRow.Half> halves = new ArrayList<>();

    HalvesLayout(LaneContent lane, LineBreaker breaker, Columns columns, RowLayout measuring) {
        this.lane = lane;
        this.breaker = breaker;
        this.columns = columns;
        this.measuring = measuring;
    }

    LaneRow row(WrappedText header, int least, List<LaneRow.Folded> folds) {
        int top = placeSpanning();
        Map<Integer, List<Placed>> cells = new HashMap<>();
        for (Placed placed : lane.cards()) {
            if (!placed.isSpanning() && !columns.isFolded(placed.first())) {
                cells.computeIfAbsent(placed.first(), any -> new ArrayList<>()).add(placed);
            }
        }
        int bottom = top;
        for (int column = 0; column < columns.count(); column++) {
            if (!columns.isFolded(column)) {
                bottom = Math.max(bottom, placeCell(column, cells.getOrDefault(column, List.of()), top));
            }
        }
        int height = Math.max(least, bottom + Distances.ROW_MARGIN);
        List<LaneRow.Half> whole = new ArrayList<>();
        for (LaneRow.Half half : halves) {
            // What is lowest in its cell goes on to the end of the row.
            boolean ends = !half.stacked() || half.half() == LaneHalf.MINUS;
            Box box = half.box();
            whole.add(half.at(columns.mirrored(ends ? new Box(box.x(), box.y(), box.width(), height - box.y()) : box)));
        }
        return new LaneRow(lane, height, header, cards, boxes, List.of(), null, folds, whole);
    }

    private int placeSpanning() {
        Stacks stacks = new Stacks(columns.count());
        for (Placed placed : lane.cards()) {
            if (placed.isSpanning() && !columns.areFolded(placed.first(), placed.last())) {
                int left = columns.leftEdge(placed.first()) + Distances.CELL_MARGIN;
                int y = stacks.top(placed.first(), placed.last());
                int bottom = place(placed.card(), left, y, columns.width(placed.first(), placed.last()) - 2 * Distances.CELL_MARGIN);
                stacks.fill(placed.first(), placed.last(), bottom);
            }
        }
        return stacks.deepest() - Distances.CARD_GAP;
    }

    /** Puts a card at a place, and tells where the next one goes. */
    private int place(Card card, int x, int y, int width) {
        CardGeometry geometry = measuring.measure(card, width);
        cards.put(card, geometry);
        boxes.put(card, columns.mirrored(new Box(x, y, width, geometry.height())));
        return y + geometry.height() + Distances.CARD_GAP;
    }

    /** Places the halves of a cell, and tells where the lower one of them ends at least. */
    private int placeCell(int column, List<Placed> placed, int top) {
        int width = columns.width(column, column);
        int left = columns.leftEdge(column);
        if (width < 2 * Distances.LEAST_HALF_WIDTH) {
            int middle = placeHalf(column, LaneHalf.PLUS, placed, new Box(left, top, width, 0), true);
            return placeHalf(column, LaneHalf.MINUS, placed, new Box(left, middle, width, 0), true);
        }
        int first = placeHalf(column, LaneHalf.PLUS, placed, new Box(left, top, width / 2, 0), false);
        return Math.max(first, placeHalf(column, LaneHalf.MINUS, placed, new Box(left + width / 2, top, width - width / 2, 0), false));
    }

    private int placeHalf(int column, int half, List<Placed> placed, Box at, boolean stacked) {
        int y = at.y() + Distances.HALF_HEADING;
        int empty = y + Distances.LEAST_CARD_HEIGHT + Distances.CARD_GAP;
        for (Placed each : placed) {
            if (lane.half(each.card()) == half) {
                y = place(each.card(), at.x() + Distances.CELL_MARGIN, y, at.width() - 2 * Distances.CELL_MARGIN);
            }
        }
        int bottom = Math.max(y, empty);
        WrappedText heading = breaker.wrapLimited(lane.halves().get(half).name(), TextStyle.BAND, at.width() - SIGN - Distances.CELL_MARGIN, 1,
                columns.isRightToLeft());
        halves.add(new LaneRow.Half(column, half, new Box(at.x(), at.y(), at.width(), bottom - at.y()), heading, stacked));
        return bottom;
    }
}
