/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text goes into cells and comes out of them as it was. */
class CellTextTest {

    static Stream<String> texts() {
        Random random = new Random(7);
        List<String> pieces = List.of("_", "x", "_x", "0041", "_x0041_", "\u0000", "\uD83D", "\uDE00", "\r", "\n", "é", "\uFFFF", "a", "_x005F_", "_X0041_", "_x00g1_");
        Stream<String> generated = random.ints(2_000, 1, 12)
                .mapToObj(n -> random.ints(n, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining()));
        return Stream.concat(NastyWorkshops.TEXTS.stream(), generated);
    }

    @Test
    void whatIsEscapedIsReadBackAsItWas() {
        texts().forEach(text -> assertEquals(text, WrittenWorkbook.decode(CellText.escape(text))));
    }

    @Test
    void whatIsEscapedIsXml() {
        texts().forEach(text -> assertFalse(CellText.hasUnusualCharacters(CellText.escape(text)), text));
        texts().forEach(text -> assertFalse(CellText.hasUnusualCharacters(CellText.replaceUnusual(text)), text));
    }

    @ParameterizedTest
    @CsvSource({"plain, plain", "_x0041_, _x005F_x0041_", "_x004, _x004", "_X0041_, _X0041_", "_x0041_x0042_, _x005F_x0041_x005F_x0042_"})
    void onlyWhatLooksLikeAnEscapeIsEscaped(String text, String escaped) {
        assertEquals(escaped, CellText.escape(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void piecesFitAndAreTheTextAgain(String text) {
        List<String> pieces = CellText.pieces(text, 16);
        assertEquals(text, String.join("", pieces));
        for (String piece : pieces) {
            assertTrue(CellText.escape(piece).length() <= 16, piece);
            assertFalse(piece.isEmpty() && !text.isEmpty());
        }
        for (int i = 1; i < pieces.size(); i++) {
            assertFalse(Character.isHighSurrogate(pieces.get(i - 1).charAt(pieces.get(i - 1).length() - 1))
                    && Character.isLowSurrogate(pieces.get(i).charAt(0)), "torn pair in " + text);
        }
    }

    @ParameterizedTest
    @CsvSource({"=1+1, true", "+49, true", "-5, true", "@x, true", "a=b, false", "'' , false"})
    void formulasAreTold(String text, boolean formula) {
        assertEquals(formula, CellText.looksLikeFormula(text));
        assertTrue(CellText.looksLikeFormula("\tx") && CellText.looksLikeFormula("\rx"));
    }
}
