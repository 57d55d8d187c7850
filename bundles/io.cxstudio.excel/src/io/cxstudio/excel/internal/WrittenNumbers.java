/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers and days that stand in cells as texts, as scripts and pasted lists leave them: in digits of any script, with a point or a comma, with or without
 * groups of three. What could be read in two ways is not guessed.
 */
final class WrittenNumbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+(?:[.,]\\d+)?|[.,]\\d+)(?:[eE][+-]?\\d{1,3})?");
    /** One thousand and some, or one and some thousandths. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern GROUPED = Pattern.compile("([+-]?[1-9]\\d{0,2}(?:([., '])\\d{3})(?:\\2\\d{3})*)(?:(?!\\2)[.,](\\d+))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final int MOST_MONTHS = 12;
    /** Other years are those of other calendars. */
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    private WrittenNumbers() {
    }

    /** The number that a text is. */
    static double number(String text) throws Unreadable {
        String plain = plain(text);
        if (AMBIGUOUS.matcher(plain).matches()) {
            throw new Unreadable(Messages.ambiguousNumber, text);
        }
        Matcher grouped = GROUPED.matcher(plain);
        if (grouped.matches()) {
            return Double.parseDouble(grouped.group(1).replaceAll("[., ']", "") + (grouped.group(3) == null ? "" : "." + grouped.group(3)));
        }
        if (!PLAIN.matcher(plain).matches()) {
            throw new Unreadable(Messages.noNumber, text);
        }
        return Double.parseDouble(plain.replace(',', '.'));
    }

    /** The day that a text is; empty if it is none, or could be two. */
    static Optional<LocalDate> day(String text) {
        String plain = plain(text);
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher yearLast = YEAR_LAST.matcher(plain);
        if (!yearLast.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(yearLast.group(1));
        int second = Integer.parseInt(yearLast.group(3));
        // with points, the day stands first wherever that is written
        if (yearLast.group(2).equals(".") || first > MOST_MONTHS || first == second) {
            return day(yearLast.group(4), yearLast.group(3), yearLast.group(1));
        }
        return second > MOST_MONTHS ? day(yearLast.group(4), yearLast.group(1), yearLast.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int of = Integer.parseInt(year);
        try {
            return of < EARLIEST || of > LATEST ? Optional.empty() : Optional.of(LocalDate.of(of, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Digits, signs and separators of other scripts as ours. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip().codePoints().forEach(letter -> {
            int digit = Character.digit(letter, 10);
            switch (letter) {
                case 0x2212 -> plain.append('-');
                case 0x066B -> plain.append('.');
                case 0x066C, 0x2019 -> plain.append('\'');
                case 0x00A0, 0x2009, 0x202F -> plain.append(' ');
                case 0x200E, 0x200F, 0x061C -> { }
                default -> plain.appendCodePoint(digit < 0 ? letter : '0' + digit);
            }
        });
        return plain.toString();
    }
}
