/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import io.cxstudio.drawing.awt.AwtTextMeasurer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private final AwtTextMeasurer measurer = new AwtTextMeasurer();
    private final LineBreaker breaker = new LineBreaker(measurer);
    private final LineBreaker fixed = new LineBreaker(new FixedMeasurer());
    /** Letters of 5 px. */
    private final TextStyle style = new TextStyle(10, false);

    private List<String> lines(String text, double width) {
        return fixed.wrap(text, style, width + 1, 0, false).lines().stream().map(WrappedText.Line::text).toList();
    }

    @Test
    void noLineOfAnyScriptIsWiderThanItsCard() {
        RandomTexts texts = new RandomTexts(7);
        for (int i = 0; i < 1500; i++) {
            String text = texts.text();
            int width = 60 + texts.random().nextInt(200);
            int indent = texts.random().nextInt(3) * 9;
            WrappedText wrapped = breaker.wrap(text, TextStyle.CARD, width, indent, false);
            for (int line = 0; line < wrapped.lines().size(); line++) {
                double painted = measurer.width(wrapped.lines().get(line).text(), TextStyle.CARD);
                double room = line == 0 ? width - indent : width;
                assertTrue(painted <= room, () -> "wider than " + room + ": " + painted + " in: " + text);
            }
        }
    }

    @Test
    void nothingIsLostAndNoGraphemeIsTorn() {
        RandomTexts texts = new RandomTexts(8);
        for (int i = 0; i < 1000; i++) {
            String text = texts.text();
            List<WrappedText.Line> lines = breaker.wrap(text, TextStyle.CARD, 70, 18, true).lines();
            String joined = lines.stream().map(WrappedText.Line::text).collect(Collectors.joining());
            assertEquals(text.replaceAll("\\s", ""), joined.replaceAll("\\s", ""));
            assertEquals(graphemes(text.replaceAll("\\s", "")), lines.stream().mapToInt(line -> graphemes(line.text().replaceAll("\\s", ""))).sum());
        }
    }

    private static int graphemes(String text) {
        BreakIterator iterator = BreakIterator.getCharacterInstance();
        iterator.setText(text);
        int count = 0;
        while (iterator.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    @Test
    void wordsStayWholeWhereTheyFit() {
        assertEquals(List.of("one two", "three", "four-", "five"), lines("one two three four-five", 40));
    }

    @Test
    void lineBreaksAreKept() {
        assertEquals(List.of("one", "", "two"), lines("one\r\n\ntwo\n\n  ", 100));
        assertEquals(List.of("a", "b", "c"), lines("a\rb\u2028c", 100));
    }

    @Test
    void thaiBreaksBetweenWords() {
        List<String> lines = lines("ลูกค้ารอการยืนยัน", 45);
        assertEquals("ลูกค้ารอการยืนยัน", String.join("", lines));
        assertEquals("ลูกค้ารอ", lines.get(0));
    }

    @Test
    void longWordsBreakAnywhereAndTheTextAfterThemGoesOn() {
        assertEquals(List.of("aaaaaaaa", "aaaa bb"), lines("aaaaaaaaaaaa bb", 40));
        assertEquals(List.of("x", "aaaaaaaa", "a"), lines("x aaaaaaaaa", 40));
    }

    @Test
    void aHundredThousandLettersWithoutASpaceAreBroken() {
        assertEquals(12_500, lines("a".repeat(100_000), 40).size());
    }

    @Test
    void aWidthTooSmallForALetterStillShowsOneInEachLine() {
        assertEquals(List.of("a", "b"), lines("ab", 2));
    }

    @Test
    void theFirstLineLeavesRoom() {
        WrappedText wrapped = fixed.wrap("aaaa bbbb", style, 46, 10, false);
        assertEquals(List.of("aaaa", "bbbb"), wrapped.lines().stream().map(WrappedText.Line::text).toList());
        assertEquals(1, fixed.wrap("aaaa bbbb", style, 46, 0, false).lines().size());
        assertEquals(List.of("", "aaaaaaaa"), fixed.wrap("aaaaaaaa", style, 46, 10, false).lines().stream().map(WrappedText.Line::text).toList());
    }

    @Test
    void eachParagraphHasItsDirection() {
        List<WrappedText.Line> lines = fixed.wrap("hello\nسلام hello\n123", style, 400, 0, true).lines();
        assertFalse(lines.get(0).rightToLeft());
        assertTrue(lines.get(1).rightToLeft());
        assertTrue(lines.get(2).rightToLeft());
    }

    @Test
    void scriptsWithMarksGetTallerLines() {
        assertEquals(LineBreaker.LINE_HEIGHT, breaker.wrap("waits 等待", TextStyle.CARD, 100, 0, false).lineHeight());
        assertEquals(LineBreaker.TALL_LINE_HEIGHT, breaker.wrap("รอที่นี่", TextStyle.CARD, 100, 0, false).lineHeight());
        assertEquals(LineBreaker.TALL_LINE_HEIGHT, breaker.wrap("می‌گوید", TextStyle.CARD, 100, 0, false).lineHeight());
    }

    @Test
    void blankTextHasNoLines() {
        assertEquals(0, breaker.wrap("", TextStyle.CARD, 100, 0, false).height());
        assertEquals(0, breaker.wrap(" \n\t ", TextStyle.CARD, 100, 0, false).height());
    }

    @Test
    void controlCharactersAreNotPainted() {
        assertEquals(List.of("a bc"), lines("a\tb\u0000\u001Bc", 100));
    }

    @Test
    void limitedTextEndsWithAnEllipsisThatFits() {
        WrappedText limited = fixed.wrapLimited("aaaa bbbb cccc dddd eeee", style, 46, 2, false);
        assertEquals(List.of("aaaa bbbb", "cccc ddd…"), limited.lines().stream().map(WrappedText.Line::text).toList());
        assertEquals(1, fixed.wrapLimited("aaaa", style, 46, 1, false).lines().size());
    }
}
