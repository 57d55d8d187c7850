/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and days that came home as texts. */
class WrittenNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|12", "12,5|12.5", "12.5|12.5", " -3 |-3", "\u22123|-3", "0,333|0.333", "0.333|0.333", ".5|0.5", "1e3|1000", "1234|1234",
            "1234,5|1234.5", "1.234,50|1234.5", "1,234.50|1234.5", "1 234|1234", "1\u00A0234,5|1234.5", "1\u202F234\u202F567|1234567", "1.234.567|1234567",
            "1'234.5|1234.5", "1\u2019234|1234", "\u06F1\u06F2\u06F3|123", "\u0E53|3", "\u0661\u066C\u0662\u0663\u0664\u066B\u0665|1234.5", "\u200F12|12"})
    void numbersAreReadAsTheyWereMeant(String text, double number) throws Unreadable {
        assertEquals(number, WrittenNumbers.number(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234", "-12,345", "12d", "0x1F", "NaN", "Infinity", "1,2,3", "1.23.4", "1 23", "12 \u20AC", "", "one", "1,234,56", "--3", "5%"})
    void whatIsNoneOrCouldBeTwoIsRefused(String text) {
        String message = assertThrows(Unreadable.class, () -> WrittenNumbers.number(text)).getMessage();
        assertTrue(message.contains("\"" + text + "\""), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026/11/22", "2026.11.22", "22.11.2026", "22/11/2026", "11/22/2026", "22-11-2026", "2026-11-22T00:00", "2026-11-22 00:00:00",
            "\u0E52\u0E50\u0E52\u0E56-\u0E51\u0E51-\u0E52\u0E52"})
    void daysAreReadWhereTheyAreClear(String text) {
        assertEquals(Optional.of(LocalDate.of(2026, 11, 22)), WrittenNumbers.day(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3/4/2026", "4-3-2026", "2026-02-30", "31.11.2026", "22/11/26", "2569/11/22", "1405/09/01", "22/11-2026", "tomorrow", "", "2026-11-22T10:30"})
    void whatIsNoDayOrCouldBeTwoIsRefused(String text) {
        assertEquals(Optional.empty(), WrittenNumbers.day(text));
    }

    @Test
    void theSameNumberTwiceIsClear() {
        assertEquals(Optional.of(LocalDate.of(2026, 5, 5)), WrittenNumbers.day("5/5/2026"));
    }
}
