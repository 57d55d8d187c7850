/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.print;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.map.Column;
import io.cxstudio.drawing.map.Heading;
import io.cxstudio.drawing.map.LaneContent;
import io.cxstudio.drawing.map.LaneRow;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.drawing.map.MeasureGeometry;
import io.cxstudio.drawing.map.Placed;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Where the grid of a map may be cut, counted from its leading edge and its top. */
final class CutPlaces {

    private CutPlaces() {
    }

    /** Between stages, between steps that no card spans, between any steps: each includes the ones before. */
    static List<NavigableSet<Integer>> across(MapLayout layout) {
        NavigableSet<Integer> stages = new TreeSet<>();
        NavigableSet<Integer> free = new TreeSet<>();
        NavigableSet<Integer> steps = new TreeSet<>();
        BitSet spanned = spanned(layout);
        List<Heading<Column>> columns = layout.steps();
        Box grid = layout.grid();
        for (int i = 0; i < columns.size(); i++) {
            Box box = columns.get(i).box();
            int end = layout.content().isRightToLeft() ? grid.right() - box.x() : box.right() - grid.x();
            steps.add(end);
            if (!spanned.get(i)) {
                free.add(end);
                if (i + 1 == columns.size() || columns.get(i + 1).element().stage() != columns.get(i).element().stage()) {
                    stages.add(end);
                }
            }
        }
        return List.of(stages, free, steps);
    }

    /** The columns behind which a card goes on. */
    private static BitSet spanned(MapLayout layout) {
        BitSet spanned = new BitSet();
        for (LaneContent lane : layout.content().lanes()) {
            for (Placed card : lane.cards()) {
                if (card.isSpanning()) {
                    spanned.set(card.first(), card.last());
                }
            }
        }
        return spanned;
    }

    /** Between lanes, then between cards too. */
    static List<NavigableSet<Integer>> down(MapLayout layout) {
        NavigableSet<Integer> lanes = new TreeSet<>();
        NavigableSet<Integer> cards = new TreeSet<>();
        for (int i = 0; i < layout.rows().size(); i++) {
            int top = layout.rowTop(i);
            lanes.add(top + layout.rows().get(i).height());
            cards.add(top + layout.rows().get(i).height());
            between(layout.rows().get(i)).forEach(y -> cards.add(top + y));
        }
        return List.of(lanes, cards);
    }

    /** The places in a row that go through nothing. */
    private static List<Integer> between(LaneRow row) {
        List<Box> boxes = new ArrayList<>(row.emotions() == null ? row.boxes().values() : List.of());
        row.figures().stream().map(MeasureGeometry::box).forEach(boxes::add);
        boxes.sort(Comparator.comparingInt(Box::y));
        List<Integer> places = new ArrayList<>();
        int bottom = Integer.MAX_VALUE;
        for (Box box : boxes) {
            if (box.y() > bottom) {
                places.add((bottom + box.y()) / 2);
            }
            bottom = bottom == Integer.MAX_VALUE ? box.bottom() : Math.max(bottom, box.bottom());
        }
        return places;
    }
}
