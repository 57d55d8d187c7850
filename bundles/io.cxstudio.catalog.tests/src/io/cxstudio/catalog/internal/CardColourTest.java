/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cxstudio.catalog.CatalogEntry;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardColourTest {

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, CardColour.contrast("#000000", "#FFFFFF"), 1e-9);
        assertEquals(1, CardColour.contrast("#767676", "#767676"), 1e-9);
        assertEquals(4.54, CardColour.contrast("#767676", "#FFFFFF"), 0.005);
        assertEquals(CardColour.contrast("#123456", "#FEDCBA"), CardColour.contrast("#FEDCBA", "#123456"), 1e-9);
    }

    @Test
    void builtInColoursCanBeReadWithoutBeingChanged() {
        var catalog = RegistryInHand.withBuiltIns().read();
        Stream.of(catalog.stageTypes(), catalog.laneTypes(), catalog.channelTypes(), catalog.templates(), catalog.methods())
                .flatMap(list -> list.stream()).forEach(CardColourTest::canBeRead);
        assertEquals("#3B6FB6", catalog.laneType("io.cxstudio.lane.actions").orElseThrow().colour());
        assertEquals("#7FB0F2", catalog.laneType("io.cxstudio.lane.actions").orElseThrow().colourDark());
        assertEquals("#0F7C8A", catalog.laneType("io.cxstudio.lane.touchpoints").orElseThrow().colour());
        assertEquals("#F08A83", catalog.laneType("io.cxstudio.lane.barriers").orElseThrow().colourDark());
        String plugin = read("plugin.xml");
        catalog.laneTypes().forEach(lane -> assertTrue(
                plugin.contains("colour=\"" + lane.colour() + "\"") && plugin.contains("colourDark=\"" + lane.colourDark() + "\""), lane.id()));
    }

    private static void canBeRead(CatalogEntry entry) {
        assertTrue(CardColour.contrast(entry.colour(), CardColour.LIGHT_CARD) >= 4.5, entry.id());
        assertTrue(CardColour.contrast(entry.colourDark(), CardColour.DARK_CARD) >= 4.5, entry.id());
    }

    private static String read(String file) {
        try (var input = RegistryInHand.builtInFile(file).openStream()) {
            return new String(input.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anyColourOfAPartnerCanBeReadAfterwards() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String wish = String.format("#%06X", random.nextInt(0x1000000));
            String dark = String.format("#%06X", random.nextInt(0x1000000));
            CardColour colour = i % 2 == 0 ? CardColour.of(wish, dark) : CardColour.of(wish, null);
            assertTrue(CardColour.contrast(colour.light(), CardColour.LIGHT_CARD) >= 4.5, wish);
            assertTrue(CardColour.contrast(colour.dark(), CardColour.DARK_CARD) >= 4.5, wish + dark);
        }
    }

    @ParameterizedTest
    @CsvSource({"#FFFF00", "#FFFFFF", "#7FB0F2"})
    void aColourThatIsTooPaleIsDarkenedNoMoreThanNeeded(String pale) {
        double contrast = CardColour.contrast(CardColour.of(pale, null).light(), CardColour.LIGHT_CARD);
        assertTrue(contrast >= 4.5 && contrast < 4.65, pale + " " + contrast);
    }

    @Test
    void aReadableColourStaysAsItIs() {
        assertEquals(new CardColour("#3B6FB6", "#7FB0F2"), CardColour.of("#3b6fb6", "7fb0f2"));
    }

    @Test
    void withoutAWishItIsTheMutedInk() {
        assertEquals(new CardColour("#5B6675", "#A3ADBB"), CardColour.of(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#FFF", "#12345", "#1234567", "#12345G", "rgb(1,2,3)", "#۱۲۳۴۵۶", " #123456"})
    void nonsenseIsNoColour(String text) {
        assertFalse(CardColour.isColour(text));
    }
}
