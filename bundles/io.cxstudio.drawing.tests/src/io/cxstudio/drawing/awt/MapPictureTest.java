/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.awt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.EncodedPicture;
import io.cxstudio.drawing.IconImage;
import io.cxstudio.drawing.LineBreaker;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.MapWords;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.RandomTexts;
import io.cxstudio.drawing.map.CardContent;
import io.cxstudio.drawing.map.CardGeometry;
import io.cxstudio.drawing.map.CardPainter;
import io.cxstudio.drawing.map.Mark;
import io.cxstudio.drawing.map.MapBuilder;
import io.cxstudio.drawing.map.MapOptions;
import io.cxstudio.drawing.map.MapView;
import io.cxstudio.drawing.map.SampleMaps;
import io.cxstudio.drawing.map.TestCatalog;
import io.cxstudio.model.Card;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class MapPictureTest {

    private static final MapOptions WINDOW = new MapOptions(1280, 720, false);

    private static MapPicture picture(MapBuilder map, Palette palette) {
        return new MapPicture(map.journey, TestCatalog.CATALOG, palette, WINDOW);
    }

    private static int rgb(Colour colour) {
        return colour.argb() & 0xFFFFFF;
    }

    private static int pixel(BufferedImage image, double x, double y) {
        return image.getRGB((int) x, (int) y) & 0xFFFFFF;
    }

    @Test
    void aPictureIsAPngOfTheMapInEveryScale() throws IOException {
        MapPicture picture = picture(SampleMaps.flight(), Palette.LIGHT);
        for (double scale : new double[] {1, 1.5, 2}) {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.png(scale)));
            assertEquals(Math.ceil(picture.layout().bounds().width() * scale), read.getWidth());
            assertEquals(Math.ceil(picture.layout().bounds().height() * scale), read.getHeight());
            assertEquals(rgb(Palette.LIGHT.canvas()), pixel(read, read.getWidth() / 2.0, 2));
        }
    }

    @Test
    void theSameMapIsTheSamePicture() throws IOException {
        assertArrayEquals(picture(SampleMaps.shop(), Palette.DARK).png(1), picture(SampleMaps.shop(), Palette.DARK).png(1));
    }

    @Test
    void everyCardIsASheetWithABarAtItsLeadingEdgeAndInkInIt() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (MapBuilder map : List.of(SampleMaps.flight(), SampleMaps.shop(), SampleMaps.clinic())) {
                // Signs of gaps and links may lie over the edge of a card.
                MapOptions bare = WINDOW.with(MapView.EVERYTHING.withGaps(false).withLinks(false));
                MapPicture picture = new MapPicture(map.journey, TestCatalog.CATALOG, palette, bare);
                BufferedImage image = picture.paint(1);
                boolean rightToLeft = map.workshop.isRightToLeft();
                picture.layout().rows().forEach(row -> row.cards().forEach((card, geometry) -> {
                    Box box = picture.layout().card(card).orElseThrow();
                    int middle = box.y() + box.height() / 2;
                    assertEquals(rgb(row.content().tone(palette)), pixel(image, rightToLeft ? box.right() - 2 : box.x() + 1, middle));
                    assertEquals(rgb(palette.card()), pixel(image, rightToLeft ? box.x() + 3 : box.right() - 4, box.y() + 3));
                    assertTrue(hasInk(image, box, palette), () -> "no text on " + card.getText());
                }));
            }
        }
    }

    private static boolean hasInk(BufferedImage image, Box box, Palette palette) {
        for (int x = box.x() + 6; x < box.right() - 6; x++) {
            for (int y = box.y() + 3; y < box.bottom() - 3; y++) {
                if (Colour.rgb(pixel(image, x, y)).contrast(palette.card()) > 4) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void nothingOnACardIsPaintedOverItsEdge() {
        RandomTexts texts = new RandomTexts(21);
        AwtTextMeasurer measurer = new AwtTextMeasurer();
        LineBreaker breaker = new LineBreaker(measurer);
        URL icon = TestCatalog.CATALOG.channelTypes().getFirst().icon();
        List<Mark> marks = List.of(new Mark(Mark.Kind.SEVERITY, 4, "4"), new Mark(Mark.Kind.MOMENT_OF_TRUTH, 2, "2"),
                new Mark(Mark.Kind.EVIDENCE, 2, ""), new Mark(Mark.Kind.VOTES, 123, "123"), new Mark(Mark.Kind.OWNER, 0, "WM"));
        for (int i = 0; i < 300; i++) {
            boolean rightToLeft = i % 2 == 0;
            Look look = new Look(Palette.LIGHT, measurer, rightToLeft, Detail.FULL, MapWords.of("en"));
            CardContent content = new CardContent(texts.text(), i % 3 == 0 ? icon : null, null, null, i % 5 == 0 ? marks : List.of(), null);
            CardGeometry geometry = CardGeometry.of(content, 100 + i % 60, breaker, rightToLeft);
            BufferedImage image = new BufferedImage(geometry.width() + 40, geometry.height() + 40, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            CardPainter.paint(new AwtCanvas(graphics), look, geometry, new Box(20, 20, geometry.width(), geometry.height()), Colour.rgb(0x3B6FB6));
            graphics.dispose();
            assertUntouchedAround(image, content.text());
        }
    }

    /** The picture was black: the card may only have changed the part inside a margin of 20. */
    private static void assertUntouchedAround(BufferedImage image, String text) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                boolean inside = x >= 20 && x < image.getWidth() - 20 && y >= 20 && y < image.getHeight() - 20;
                if (!inside) {
                    assertEquals(0, pixel(image, x, y), text);
                }
            }
        }
    }

    @Test
    void fromFarAwayCardsAreBarsOfColour() {
        MapPicture picture = picture(SampleMaps.flight(), Palette.LIGHT);
        BufferedImage image = picture.paint(0.4);
        Card card = picture.layout().rows().getFirst().cards().keySet().iterator().next();
        Box box = picture.layout().card(card).orElseThrow();
        int tone = pixel(image, (box.x() + 30) * 0.4, (box.y() + 10) * 0.4);
        for (int x = box.x() + 20; x < box.right() - 8; x += 5) {
            assertEquals(tone, pixel(image, x * 0.4, (box.y() + 30) * 0.4), "one colour, no text");
        }
    }

    @Test
    void aPictureTooLargeForMemoryIsRefusedWithTheScaleThatIsPossible() {
        MapPicture picture = picture(SampleMaps.flight(), Palette.LIGHT);
        String message = assertThrows(IllegalArgumentException.class, () -> picture.paint(500)).getMessage();
        assertTrue(message.contains("1280") && message.contains("500"), message);
        assertThrows(IllegalArgumentException.class, () -> picture.paint(0));
        assertThrows(IllegalArgumentException.class, () -> picture.paint(Double.NaN));
    }

    @Test
    void iconsTakeTheColour() {
        URL icon = TestCatalog.CATALOG.channelTypes().getFirst().icon();
        int[] pixels = IconImage.pixels(icon, 26, Colour.rgb(0x2457D6)).orElseThrow();
        assertEquals(26 * 26, pixels.length);
        int opaque = 0;
        for (int pixel : pixels) {
            assertTrue(pixel >>> 24 == 0 || (pixel & 0xFFFFFF) == 0x2457D6);
            opaque += pixel >>> 24 > 200 ? 1 : 0;
        }
        assertTrue(opaque > 20, "something is seen");
        assertThrows(IllegalArgumentException.class, () -> IconImage.pixels(icon, 0, Colour.rgb(0)));
    }

    @Test
    void picturesOnCardsAreShownInTheirProportions() throws IOException {
        BufferedImage red = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 20; y++) {
                red.setRGB(x, y, 0xC02020);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(red, "png", bytes);
        CardContent content = new CardContent("caption", null, new EncodedPicture("red", bytes.toByteArray(), 40, 20), null, List.of(), null);
        AwtTextMeasurer measurer = new AwtTextMeasurer();
        CardGeometry geometry = CardGeometry.of(content, 112, new LineBreaker(measurer), false);
        assertEquals(48, geometry.pictureHeight());
        BufferedImage image = new BufferedImage(112, geometry.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Look look = new Look(Palette.LIGHT, measurer, false, Detail.FULL, MapWords.of("en"));
        CardPainter.paint(new AwtCanvas(graphics), look, geometry, new Box(0, 0, 112, geometry.height()), null);
        graphics.dispose();
        assertEquals(0xC02020, pixel(image, 50, 28));
        assertEquals(rgb(Palette.LIGHT.card()), pixel(image, 50, 53));
    }

    @Test
    void emptyJourneysSayWhatToDo() {
        MapBuilder map = new MapBuilder("fa", null);
        MapPicture empty = picture(map, Palette.DARK);
        assertTrue(hasInk(empty.paint(1), new Box(20, 70, 1240, 60), Palette.DARK));
        map.stage("stage", null, "before", "step");
        assertTrue(hasInk(picture(map, Palette.DARK).paint(1), new Box(20, 150, 1240, 80), Palette.DARK));
    }
}
