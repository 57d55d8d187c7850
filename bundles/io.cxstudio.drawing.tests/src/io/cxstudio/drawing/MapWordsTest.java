/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MapWordsTest {

    @Test
    void everyLanguageHasEveryWord() throws IOException {
        Properties english = texts("");
        for (String suffix : new String[] {"_fa", "_th", "_vi", "_zh_TW"}) {
            Properties other = texts(suffix);
            assertEquals(english.keySet(), other.keySet(), suffix);
            other.forEach((key, text) -> assertFalse(text.toString().isBlank(), key + suffix));
        }
    }

    private static Properties texts(String suffix) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(MapWords.class.getResourceAsStream("internal/map" + suffix + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void theLanguageOfTheWorkshopDecides() {
        assertEquals("Parking lot", MapWords.of("en-GB").text("parkingLot"));
        assertEquals("暫存區", MapWords.of("zh-Hant-TW").text("parkingLot"));
        assertEquals("暫存區", MapWords.of("zh").text("parkingLot"));
        assertNotEquals("Parking lot", MapWords.of("fa-IR").text("parkingLot"));
    }

    @Test
    void aLanguageWithoutWordsFallsBackToEnglishAndNotToTheMachine() {
        assertEquals("Parking lot", MapWords.of("eo").text("parkingLot"));
        assertEquals("Parking lot", MapWords.of(null).text("parkingLot"));
        assertEquals("Parking lot", MapWords.of("not a tag").text("parkingLot"));
    }

    @Test
    void numbersAreThoseOfTheLanguage() {
        assertEquals("25,324", MapWords.of("en").number(25_324));
        assertEquals("۲۵٬۳۲۴", MapWords.of("fa").number(25_324));
        assertEquals("51.4%", MapWords.of("en").figure(51.386, 1, "%"));
        assertTrue(MapWords.of("fa").figure(51.386, 1, "%").contains("۵۱٫۴"));
        assertEquals("4.25\u00A0min", MapWords.of("en").figure(4.25, 2, "min"));
        assertEquals("4.3", MapWords.of("en").figure(4.25001, 1, null));
    }

    @Test
    void scoresShowTheirSign() {
        MapWords words = MapWords.of("en");
        assertEquals("+2", words.score(2, true));
        assertEquals("\u22120.5", words.score(-0.5, true));
        assertEquals("0", words.score(0, true));
        assertEquals("5", words.score(5, false));
    }
}
