/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.awt.AwtCanvas;
import io.cxstudio.drawing.awt.AwtTextMeasurer;
import io.cxstudio.drawing.map.MapBuilder;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.drawing.map.SampleMaps;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagePainterTest {

    private static final int WHITE = Color.WHITE.getRGB();

    private static MapPages pages(MapBuilder map, PageScale scale) {
        return new MapPages(MapPagesTest.layout(map), PageSetup.DEFAULT.with(scale));
    }

    /** A page in pixels of 1/96 inch. */
    private static BufferedImage picture(MapPages pages, MapPage page) {
        BufferedImage image = new BufferedImage((int) (pages.setup().width() * MapPages.PIXELS), (int) (pages.setup().height() * MapPages.PIXELS),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(pages.scale(), pages.scale());
        new PagePainter(pages, new AwtTextMeasurer()).paint(new AwtCanvas(graphics), page);
        graphics.dispose();
        return image;
    }

    /** What is written on a page. */
    private static List<String> texts(MapPages pages, MapPage page) {
        List<String> texts = new ArrayList<>();
        Canvas canvas = (Canvas) Proxy.newProxyInstance(Canvas.class.getClassLoader(), new Class<?>[] {Canvas.class}, (proxy, method, arguments) -> {
            if ("drawText".equals(method.getName())) {
                texts.add((String) arguments[0]);
            }
            return null;
        });
        new PagePainter(pages, new AwtTextMeasurer()).paint(canvas, page);
        return texts;
    }

    @Test
    void nothingIsPaintedOnTheMargins() {
        for (MapBuilder map : List.of(SampleMaps.flight(), SampleMaps.shop())) {
            for (PageScale scale : List.of(new PageScale.Fixed(1), new PageScale.Fitting(1, 1), new PageScale.Fixed(3))) {
                MapPages pages = pages(map, scale);
                int margin = (int) (pages.setup().margin() * MapPages.PIXELS) - 2;
                for (MapPage page : pages.pages()) {
                    BufferedImage image = picture(pages, page);
                    boolean ink = false;
                    for (int y = 0; y < image.getHeight(); y++) {
                        for (int x = 0; x < image.getWidth(); x++) {
                            boolean inside = x >= margin && y >= margin && x < image.getWidth() - margin && y < image.getHeight() - margin;
                            ink |= inside && image.getRGB(x, y) != WHITE;
                            if (!inside) {
                                assertEquals(WHITE, image.getRGB(x, y), page + " at " + x + ", " + y);
                            }
                        }
                    }
                    assertTrue(ink, page + " is not empty");
                }
            }
        }
    }

    @Test
    void lanesAndStepsAreNamedOnEveryPage() {
        MapBuilder map = SampleMaps.flight();
        MapPages pages = pages(map, new PageScale.Fixed(1.3));
        MapLayout layout = pages.layout();
        assertTrue(pages.across() > 1 && pages.down() > 1);
        for (MapPage page : pages.pages()) {
            List<String> texts = texts(pages, page);
            for (int row = 0; row < layout.rows().size(); row++) {
                boolean there = layout.row(row).y() < page.part().bottom() && layout.row(row).bottom() > page.part().y();
                String name = layout.rows().get(row).header().lines().getFirst().text();
                assertEquals(there, texts.contains(name), name + " on " + page);
            }
            layout.steps().forEach(step -> {
                String name = step.text().lines().getFirst().text();
                assertEquals(step.box().x() < page.part().right() && step.box().right() > page.part().x(), texts.contains(name), name);
            });
        }
    }

    @Test
    void everyLineIsPrintedOnce() {
        for (MapBuilder map : List.of(SampleMaps.flight(), SampleMaps.shop(), SampleMaps.clinic())) {
            for (PageScale scale : List.of(new PageScale.Fixed(1.2), new PageScale.Fitting(2, 2), new PageScale.Fixed(0.5))) {
                MapPages pages = pages(map, scale);
                List<String> all = new ArrayList<>();
                pages.pages().forEach(page -> all.addAll(texts(pages, page)));
                pages.layout().rows().forEach(row -> row.cards().values().forEach(card -> card.text().lines().forEach(line -> {
                    assertTrue(all.contains(line.text()), line.text());
                })));
                pages.layout().parkedCards().values().forEach(card -> card.text().lines().forEach(line -> assertTrue(all.remove(line.text()))));
            }
        }
    }

    @Test
    void everyPageSaysItsNumberInTheLanguageOfTheWorkshop() {
        MapPages pages = pages(SampleMaps.flight(), new PageScale.Fixed(1.3));
        int last = pages.pages().size();
        assertTrue(texts(pages, pages.pages().getFirst()).contains("Page 1 of " + last));
        assertTrue(texts(pages, pages.pages().getLast()).contains("Page " + last + " of " + last));
        assertTrue(texts(pages, pages.pages().getLast()).stream().anyMatch(text -> text.startsWith("Flying home for the holidays")));
        MapPages persian = pages(SampleMaps.shop(), new PageScale.Fitting(1, 1));
        assertTrue(texts(persian, persian.pages().getFirst()).contains("صفحهٔ ۱ از ۱"));
        PageSetup setup = pages.setup();
        MapPages plain = new MapPages(pages.layout(), new PageSetup(setup.paper(), true, 10, setup.scale(), true, false, true));
        assertTrue(texts(plain, plain.pages().getFirst()).stream().noneMatch(text -> text.startsWith("Page ")));
    }

    @Test
    void aMapFromRightToLeftHasItsLanesAtTheRightOfEveryPage() {
        MapPages pages = pages(SampleMaps.shop(), new PageScale.Fixed(1));
        for (MapPage page : pages.pages()) {
            BufferedImage image = picture(pages, page);
            int right = image.getWidth() - (int) (pages.setup().margin() * MapPages.PIXELS);
            int top = (int) (pages.setup().margin() * MapPages.PIXELS) + (page.row() == 0 ? pages.layout().header().bottom() : pages.layout().header().height());
            int ink = 0;
            for (int y = top + 4; y < top + 40; y++) {
                for (int x = right - 100; x < right; x++) {
                    ink += image.getRGB(x, y) == WHITE ? 0 : 1;
                }
            }
            assertNotEquals(0, ink, page.toString());
        }
    }
}
