/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void everyInkCanBeReadOnEverySurface() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (Colour surface : List.of(palette.canvas(), palette.panel(), palette.strip(), palette.card())) {
                for (Colour ink : List.of(palette.ink(), palette.mutedInk(), palette.pain(), palette.emotions())) {
                    assertTrue(ink.contrast(surface) >= 4.5, () -> ink + " on " + surface + ": " + ink.contrast(surface));
                }
                assertTrue(palette.selection().contrast(surface) >= 3);
            }
        }
    }

    @Test
    void anyColourOfAPartnerBecomesReadable() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            String colour = String.format("#%06X", random.nextInt(0x1000000));
            for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
                Colour tone = palette.tone(colour, null);
                assertTrue(tone.contrast(palette.card()) >= 4.5, () -> colour + " became " + tone);
                assertEquals(255, tone.alpha());
            }
        }
    }

    @Test
    void coloursThatAreFineStayAsTheyAre() {
        assertEquals(Colour.rgb(0x3B6FB6), Palette.LIGHT.tone("#3B6FB6", "#7FB0F2"));
        assertEquals(Colour.rgb(0x7FB0F2), Palette.DARK.tone("#3B6FB6", "#7FB0F2"));
    }

    @Test
    void noColourIsMutedInk() {
        assertEquals(Palette.LIGHT.mutedInk(), Palette.LIGHT.tone(null, null));
        assertEquals(Palette.DARK.mutedInk(), Palette.DARK.tone("red", "#12"));
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Colour.rgb(0).contrast(Colour.rgb(0xFFFFFF)), 1e-9);
        assertEquals(1, Colour.rgb(0x777777).contrast(Colour.rgb(0x777777)), 1e-9);
        assertEquals(4.48, Colour.rgb(0x777777).contrast(Colour.rgb(0xFFFFFF)), 0.005);
    }
}
