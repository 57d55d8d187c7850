/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class IncomingTest {

    private static Incoming read(String text, String html) {
        return Incoming.read(text, html, () -> false);
    }

    @Test
    void fewLinesNeedNoPreviewButRangesManyLinesAndLongTextsDo() {
        assertFalse(read("one\ntwo", null).needsPreview());
        assertTrue(read("a\tb", null).needsPreview());
        assertTrue(read("x\n".repeat(Incoming.MOST_LINES_UNSEEN + 1), null).needsPreview());
        assertTrue(read("x".repeat(CardText.MOST_CHARACTERS + 1), null).needsPreview());
    }

    @Test
    void aTableInHtmlCountsWherePlainTextHasNone() {
        String html = "<table><tr><td>one</td><td>two</td></tr></table>";
        assertEquals(List.of(List.of("one", "two")), read("one\ntwo", html).table().rows());
        assertEquals(List.of(List.of("a", "b")), read("a\tb", html).table().rows());
        assertEquals(List.of(List.of("one"), List.of("two")), read("one\ntwo", "<p>one</p><p>two</p>").table().rows());
        assertEquals(List.of(List.of("one", "two")), read(null, html).table().rows());
    }

    @Test
    void binariesAndWhatIsTooLongAreRefusedWithTheReason() {
        byte[] bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);
        assertEquals(Incoming.Problem.BINARY, read(new String(bytes, StandardCharsets.UTF_8), null).problem());
        assertEquals(Incoming.Problem.BINARY, read(new String(bytes, StandardCharsets.ISO_8859_1), null).problem());
        assertEquals(Incoming.Problem.BINARY, read(new Random(2).ints(10_000, 1, 0x10000).mapToObj(Character::toString).collect(Collectors.joining()), null).problem());
        assertEquals(Incoming.Problem.TOO_LONG, read("x".repeat(Incoming.MOST_CHARACTERS + 1), null).problem());
        assertNull(read("ข้อความไทย متن فارسی 中文 tiếng Việt", null).problem());
        assertNull(read("", null).problem());
    }

    @Test
    void whatAFileCannotHoldIsLeftOut() {
        assertEquals("a".repeat(60) + "b", read("a".repeat(60) + "\u0001b", null).table().cell(0, 0));
        assertEquals("Cổng mở lúc tám giờ sáng và đóng lúc chín giờ tối mỗi ngày", read("\uFEFFCổng mở lúc tám giờ sáng và đóng\uD800 lúc chín giờ tối mỗi ngày", null).table().cell(0, 0));
    }
}
