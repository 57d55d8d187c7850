/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of sheets as Excel takes them. */
class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @ParameterizedTest
    @CsvSource({"Plain, Plain", "a[b]*?/\\:c, a_b______c", "History, History (2)", "' ', _",
        "1234567890123456789012345678901, 1234567890123456789012345678901", "12345678901234567890123456789012, 123456789012345678901234567890\u2026"})
    void aNameBecomesOneThatExcelTakes(String wish, String name) {
        assertEquals(name, names.next(wish));
    }

    @Test
    void quotationMarksAtTheEndsBecomeOthers() {
        assertEquals("\u2019it's\u2019", names.next("'it's'"));
    }

    @Test
    void namesAreNeverTheSameEvenToWhoIgnoresCase() {
        assertEquals("Map", names.next("Map"));
        assertEquals("map (2)", names.next("map"));
        assertEquals("MAP (3)", names.next("MAP"));
        assertEquals("\uFF2D\uFF41\uFF50 (4)", names.next("\uFF2D\uFF41\uFF50"));
    }

    @Test
    void neitherPairsNorVowelSignsAreTornOff() {
        String emoji = "\uD83D\uDE00".repeat(40);
        String thai = "ที่นี่".repeat(20);
        for (String wish : new String[] {emoji, "x" + emoji, thai, "x" + thai, "xx" + thai, "xx" + emoji}) {
            String name = names.next(wish);
            assertTrue(name.length() <= 31, name);
            assertFalse(CellText.hasUnusualCharacters(name), name);
            char cut = wish.charAt(name.length() - 1);
            assertFalse(Character.getType(cut) == Character.NON_SPACING_MARK, name);
        }
    }

    @Test
    void anythingGivesAGoodName() {
        Set<String> taken = new HashSet<>();
        Pattern forbidden = Pattern.compile("[\\[\\]*?/\\\\:]|^'|'$");
        for (int round = 0; round < 30; round++) {
            for (String wish : NastyWorkshops.TEXTS) {
                String name = names.next(wish);
                assertTrue(!name.isBlank() && name.length() <= 31, name);
                assertFalse(forbidden.matcher(name).find(), name);
                assertFalse(CellText.hasUnusualCharacters(name), name);
                assertTrue(taken.add(name.toLowerCase(Locale.ROOT)), name);
            }
        }
    }
}
