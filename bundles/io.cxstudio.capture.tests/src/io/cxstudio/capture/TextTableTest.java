/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

class TextTableTest {

    private static List<List<String>> read(String text) {
        return TextTable.ofTabbedText(text, () -> false).rows();
    }

    @Test
    void rowsAreOnLinesAndCellsBetweenTabs() {
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), read("a\tb\r\nc\td\r\n"));
        assertEquals(List.of(List.of("a", "b"), List.of("c", "")), read("a\tb\nc"));
        assertEquals(List.of(List.of("a"), List.of(""), List.of("b")), read("a\r\rb"));
        assertEquals(List.of(), read("\t\t\r\n\t\r\n"));
        assertEquals(List.of(), read(""));
    }

    @Test
    void aCellInQuotesMayHoldLinesTabsAndQuotes() {
        assertEquals(List.of(List.of("two\nlines", "b")), read("\"two\r\nlines\"\tb\r\n"));
        assertEquals(List.of(List.of("say \"hi\"\nnow", "b")), read("\"say \"\"hi\"\"\nnow\"\tb"));
        assertEquals(List.of(List.of("a\tb", "c")), read("\"a\tb\"\tc"));
        assertEquals(List.of(List.of("x", "a\nb")), read("x\t\"a\nb\""));
    }

    @Test
    void quotesAroundAnythingElseBelongToTheText() {
        assertEquals(List.of(List.of("\"hi\"", "he said \"no\"")), read("\"hi\"\the said \"no\"\n"));
        assertEquals(List.of(List.of("\"open", "b"), List.of("c", "d")), read("\"open\tb\nc\td"));
        assertEquals(List.of(List.of("\"a\" and b", "x")), read("\"a\" and b\tx"));
        assertEquals(List.of(List.of("\"")), read("\""));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(7);
        String[] parts = {"a", "\n", "\"", "\t", "งาน", "یک\u200Cشنبه", "登機", "Cổng", " ", "=1+1", "\uD83D\uDE00"};
        for (int round = 0; round < 500; round++) {
            List<List<String>> rows = new ArrayList<>();
            int width = 1 + random.nextInt(4);
            for (int row = 0; row <= random.nextInt(4); row++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    StringBuilder cell = new StringBuilder("x");
                    for (int i = random.nextInt(6); i > 0; i--) {
                        cell.append(parts[random.nextInt(parts.length)]);
                    }
                    cells.add(cell.toString());
                }
                rows.add(cells);
            }
            assertEquals(rows, read(new TextTable(rows).toTabbedText()));
        }
    }

    @Test
    void aHundredThousandRowsAreReadAndReadingCanBeCancelled() {
        String text = "one\ttwo\r\n".repeat(100_000);
        assertEquals(100_000, read(text).size());
        assertThrows(CancellationException.class, () -> TextTable.ofTabbedText(text, () -> true));
    }

    @Test
    void quotesWithoutEndTakeNoTime() {
        assertTrue(read("\"\t".repeat(200_000) + "x").get(0).size() > 100_000);
        assertEquals(1, read("\"" + "\"\"".repeat(500_000)).size());
    }
}
