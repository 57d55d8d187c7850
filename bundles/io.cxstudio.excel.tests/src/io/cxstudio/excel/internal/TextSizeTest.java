/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How much room text takes. */
class TextSizeTest {

    @Test
    void marksTakeNoWidthAndComposedLettersThatOfTheirBase() {
        assertEquals(TextSize.width("ทน", 10, false), TextSize.width("ที่นี่", 10, false), 0.001);
        assertEquals(TextSize.width("Tieng", 10, false), TextSize.width("Tiếng", 10, false), 0.001);
        assertEquals(TextSize.width("Tiếng", 10, false), TextSize.width("Tie\u0302\u0301ng", 10, false), 0.001);
        assertTrue(TextSize.width("數位", 10, false) > TextSize.width("ab", 10, false));
    }

    @Test
    void narrowCellsNeedMoreLines() {
        String text = "Nobody says when the bags will come, so everybody stands at the belt";
        double one = TextSize.height("x", 100, 10, false);
        assertEquals(one, TextSize.height(text, 1_000, 10, false), 0.001);
        assertEquals(3 * one, TextSize.height("a\n\nb", 1_000, 10, false), 0.001);
        double last = one;
        for (int room = 900; room >= 30; room -= 30) {
            double height = TextSize.height(text, room, 10, false);
            assertTrue(height >= last, "at " + room);
            last = height;
        }
        assertTrue(last > 8 * one);
    }

    @Test
    void wordsThatDoNotFitAndScriptsWithoutSpacesAreBrokenToo() {
        double one = TextSize.height("x", 100, 10, false);
        assertTrue(TextSize.height("x".repeat(200), 100, 10, false) >= 10 * one);
        double thai = TextSize.height("ก", 100, 10, false);
        assertTrue(TextSize.height("การจองตั๋วเครื่องบินผ่านเว็บไซต์ของสายการบิน", 100, 10, false) >= 3 * thai);
    }
}
