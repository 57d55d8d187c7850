/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as the parts of a workbook can carry it. Characters that XML does not know, and what would be read as an escape, are written as
 * {@code _xHHHH_}: that is the escape of ECMA-376 (22.9.2.19, ST_Xstring), which Excel and others turn back into the character.
 */
final class CellText {

    /** The most characters that a cell holds (Excel specifications and limits). */
    static final int LIMIT = 32_767;

    private static final int ESCAPE_DIGITS = 4;

    private CellText() {
    }

    /** The text with everything escaped that needs it. */
    static String escape(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            boolean pair = isPair(text, i);
            boolean plain = pair || isPlain(text.charAt(i)) && !beginsEscape(text, i);
            if (!plain && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                if (plain) {
                    escaped.append(text, i, pair ? i + 2 : i + 1);
                } else {
                    escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) text.charAt(i)));
                }
            }
            if (pair) {
                i++;
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    /** Whether there are characters that are not written as themselves. An underscore that is escaped to stay one does not count. */
    static boolean hasUnusualCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isPair(text, i)) {
                i++;
            } else if (!isPlain(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text with a replacement character for each that XML does not know, for places where no escape is read. */
    static String replaceUnusual(String text) {
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isPair(text, i)) {
                replaced.append(text, i, i + 2);
                i++;
            } else {
                replaced.append(isPlain(text.charAt(i)) ? text.charAt(i) : '\uFFFD');
            }
        }
        return replaced.toString();
    }

    /** Whether a program that reads cells anew, as from CSV, would take the text for a formula or a command. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0;
    }

    /**
     * Cuts a text into pieces that fit into cells, even escaped, and never inside a surrogate pair. Put together they are the text again.
     *
     * @param text  the text
     * @param limit the most characters of a piece when it is escaped; at least 16
     */
    static List<String> pieces(String text, int limit) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > limit || escape(text.substring(start)).length() > limit) {
            int end = Math.min(start + limit, text.length());
            for (int tooLong = excess(text, start, end, limit); tooLong > 0; tooLong = excess(text, start, end, limit)) {
                end -= (tooLong + 6) / 7;
            }
            if (isPair(text, end - 1)) {
                end--;
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static int excess(String text, int start, int end, int limit) {
        return escape(text.substring(start, end)).length() - limit;
    }

    private static boolean isPair(String text, int index) {
        return index >= 0 && index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }

    /** A carriage return is none: XML readers turn it into a line feed. */
    private static boolean isPlain(char character) {
        return character == '\t' || character == '\n' || character >= ' ' && character <= '\uD7FF'
                || character >= '\uE000' && character <= '\uFFFD';
    }

    /** Whether a reader would see an escape here, perhaps together with the beginning of the next one. */
    private static boolean beginsEscape(String text, int index) {
        int end = index + 2 + ESCAPE_DIGITS;
        if (text.charAt(index) != '_' || end >= text.length() || text.charAt(index + 1) != 'x') {
            return false;
        }
        for (int i = index + 2; i < end; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return text.charAt(end) == '_' || !isPair(text, end) && !isPlain(text.charAt(end));
    }
}
