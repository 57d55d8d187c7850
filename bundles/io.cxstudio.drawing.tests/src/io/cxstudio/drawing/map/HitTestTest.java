/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.FixedMeasurer;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.model.Card;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HitTestTest {

    private static MapLayout layout(MapBuilder map) {
        return new MapLayout(MapContent.of(map.journey, TestCatalog.CATALOG), new LineBreaker(new FixedMeasurer()), new MapOptions(1280, 720, false));
    }

    @Test
    void everyCellIsFoundAtItsCornersAndItsMiddle() {
        for (String language : List.of("en", "fa")) {
            MapLayout layout = layout(new RandomMaps(4).map(language, 5, 50));
            HitTest hits = new HitTest(layout);
            for (int row = 0; row < layout.rows().size(); row++) {
                for (int column = 0; column < layout.content().columns().size(); column++) {
                    Cell cell = new Cell(row, column);
                    Box box = layout.cell(cell);
                    assertEquals(Optional.of(cell), hits.cell(box.x() + 1, box.y()));
                    assertEquals(Optional.of(cell), hits.cell(box.right() - 1, box.bottom() - 1));
                    assertEquals(Optional.of(cell), hits.cell(box.x() + box.width() / 2.0, box.y() + box.height() / 2.0));
                }
            }
        }
    }

    @Test
    void outsideTheGridTheNearestCellAnswers() {
        MapLayout layout = layout(SampleMaps.flight());
        HitTest hits = new HitTest(layout);
        assertEquals(Optional.empty(), hits.cell(5, 5));
        assertEquals(Optional.of(new Cell(0, 0)), hits.nearestCell(5, 5));
        assertEquals(Optional.of(new Cell(6, 8)), hits.nearestCell(100_000, 100_000));
        assertEquals(Optional.empty(), new HitTest(layout(new MapBuilder("en", "empty"))).nearestCell(5, 5));
    }

    @Test
    void cardsAreFoundWhereTheyAre() {
        for (MapBuilder map : List.of(SampleMaps.flight(), SampleMaps.shop())) {
            MapLayout layout = layout(map);
            HitTest hits = new HitTest(layout);
            for (Card card : map.journey.getCards()) {
                Box box = layout.card(card).orElseThrow();
                assertEquals(Optional.of(card), hits.card(box.x() + box.width() / 2.0, box.y() + box.height() / 2.0));
            }
            assertEquals(Optional.empty(), hits.card(2, 2));
        }
    }

    @Test
    void everyPlaceInACellCanBeReached() {
        for (String language : List.of("en", "fa")) {
            MapLayout layout = layout(new RandomMaps(6).map(language, 3, 90));
            HitTest hits = new HitTest(layout);
            for (int row = 0; row < layout.rows().size(); row++) {
                for (int column = 0; column < layout.content().columns().size(); column++) {
                    assertPlaces(layout, hits, new Cell(row, column));
                }
            }
        }
    }

    private static void assertPlaces(MapLayout layout, HitTest hits, Cell cell) {
        if (layout.rows().get(cell.row()).emotions() != null) {
            return;
        }
        int cards = layout.content().lanes().get(cell.row()).cell(cell.column()).size();
        for (int index = 0; index <= cards; index++) {
            Box line = hits.insertion(cell, LaneHalf.PLUS, index).line();
            HitTest.Insertion found = hits.insertion(line.x() + line.width() / 2.0, line.y()).orElseThrow();
            assertEquals(cell, found.cell());
            assertEquals(index, found.index());
            assertTrue(layout.cell(cell).contains(line.x(), line.y()));
        }
    }
}
