/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.awt.AwtTextMeasurer;
import io.cxstudio.drawing.map.MapBuilder;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.drawing.map.MapOptions;
import io.cxstudio.drawing.map.RandomMaps;
import io.cxstudio.drawing.map.SampleMaps;
import io.cxstudio.drawing.map.TestCatalog;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MapPagesTest {

    static MapLayout layout(MapBuilder map) {
        return new MapLayout(MapContent.of(map.journey, TestCatalog.CATALOG), new LineBreaker(new AwtTextMeasurer()), MapOptions.COMPACT);
    }

    private static PageSetup at(double factor) {
        return PageSetup.DEFAULT.with(new PageScale.Fixed(factor));
    }

    private static PageSetup on(int across, int down) {
        return PageSetup.DEFAULT.with(new PageScale.Fitting(across, down));
    }

    @Test
    void aMapFitsOntoAsManyPagesAsWereAskedFor() {
        for (MapBuilder map : List.of(SampleMaps.flight(), SampleMaps.shop(), SampleMaps.clinic())) {
            MapLayout layout = layout(map);
            double before = 0;
            for (int pages = 1; pages <= 4; pages++) {
                MapPages cut = new MapPages(layout, on(pages, pages));
                assertTrue(cut.across() <= pages && cut.down() <= pages);
                assertTrue(cut.scale() >= before, "more paper never makes a map smaller");
                before = cut.scale();
            }
            assertEquals(1, new MapPages(layout, on(1, 1)).pages().size());
        }
    }

    @Test
    void onePageIsFilled() {
        MapLayout layout = layout(SampleMaps.flight());
        double scale = new MapPages(layout, on(1, 1)).scale();
        assertTrue(new MapPages(layout, at(scale * 1.05)).pages().size() > 1);
    }

    @Test
    void everyPartOfTheMapIsOnExactlyOnePage() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            MapLayout layout = layout(new RandomMaps(round).map(round % 3 == 0 ? "fa" : "th", 1 + random.nextInt(6), random.nextInt(120)));
            boolean headings = random.nextBoolean();
            PageSetup setup = new PageSetup(Paper.COMMON.get(random.nextInt(Paper.COMMON.size())), random.nextBoolean(), random.nextInt(40),
                    new PageScale.Fixed(0.2 + random.nextDouble() * 2), headings, random.nextBoolean(), random.nextBoolean());
            MapPages pages = new MapPages(layout, setup);
            long area = 0;
            for (MapPage page : pages.pages()) {
                area += (long) page.part().width() * page.part().height();
                assertTrue(page.part().width() <= pages.contentWidth(pages.scale()) + 1, "fits between the margins");
                for (MapPage other : pages.pages()) {
                    assertFalse(page != other && page.part().intersects(other.part()));
                }
            }
            long width = layout.grid().width();
            long height = layout.grid().height();
            if (!pages.isRepeating()) {
                width += layout.laneHeaders().width();
                height += layout.header().bottom();
            }
            assertTrue(area >= width * height);
        }
    }

    @Test
    void pagesAreCutBesideCardsNotThroughThem() {
        for (MapBuilder map : List.of(SampleMaps.flight(), SampleMaps.shop(), SampleMaps.clinic())) {
            MapLayout layout = layout(map);
            for (double factor : new double[] {1.3, 1.6, 2}) {
                MapPages pages = new MapPages(layout, at(factor));
                assertTrue(pages.pages().size() > 1);
                map.journey.getCards().stream().map(layout::card).flatMap(java.util.Optional::stream)
                        .filter(box -> !layout.parkingLot().intersects(box)).forEach(card -> {
                            long whole = pages.pages().stream().filter(page -> contains(page.part(), card)).count();
                            assertEquals(1, whole, () -> card + " at " + factor);
                        });
            }
        }
    }

    private static boolean contains(Box part, Box card) {
        return part.x() <= card.x() && part.y() <= card.y() && part.right() >= card.right() && part.bottom() >= card.bottom();
    }

    @Test
    void aMapFromRightToLeftBeginsAtTheRight() {
        MapLayout layout = layout(SampleMaps.shop());
        MapPages pages = new MapPages(layout, at(1));
        assertTrue(pages.across() > 1);
        assertEquals(layout.grid().right(), pages.pages().getFirst().part().right());
        assertTrue(pages.pages().get(1).part().right() <= pages.pages().getFirst().part().x());
    }

    @Test
    void headingsAreRepeatedOnlyWhereTheyLeaveRoom() {
        MapLayout layout = layout(SampleMaps.flight());
        assertTrue(new MapPages(layout, at(1)).isRepeating());
        assertFalse(new MapPages(layout, at(4)).isRepeating());
        PageSetup setup = PageSetup.DEFAULT;
        PageSetup plain = new PageSetup(setup.paper(), true, 10, new PageScale.Fixed(1), false, true, true);
        assertFalse(new MapPages(layout, plain).isRepeating());
    }

    @Test
    void noPageShowsNothingButTheEndOfTheParkingLot() {
        MapBuilder map = SampleMaps.flight();
        map.parked("One thing that waits");
        MapLayout layout = layout(map);
        MapPages pages = new MapPages(layout, at(1.5));
        assertTrue(pages.down() > 1);
        for (MapPage page : pages.pages()) {
            boolean onlyLot = page.part().x() >= layout.parkingLot().x();
            assertTrue(!onlyLot || page.row() == 0, page.toString());
        }
        assertEquals(pages.pages().size(), pages.pages().getLast().number());
    }

    @Test
    void anEmptyMapIsOnePage() {
        assertEquals(1, new MapPages(layout(new MapBuilder("en", "Empty")), at(1)).pages().size());
        assertEquals(1, new MapPages(layout(new MapBuilder("fa", "خالی")), on(3, 2)).pages().size());
    }

    @Test
    void paperAndMarginsAreKeptPossible() {
        assertThrows(IllegalArgumentException.class, () -> new Paper("odd", 300, 200));
        assertThrows(IllegalArgumentException.class, () -> new Paper("odd", Double.NaN, 200));
        PageSetup setup = new PageSetup(Paper.named("A4"), false, 5000, new PageScale.Fixed(Double.NaN), true, true, true);
        assertEquals(52.5, setup.margin());
        assertEquals(PageScale.LEAST, ((PageScale.Fixed) setup.scale()).factor());
        assertEquals("A4", Paper.named("papyrus").name());
        assertEquals(new PageScale.Fitting(1, 1), new PageScale.Fitting(0, -3));
    }
}
