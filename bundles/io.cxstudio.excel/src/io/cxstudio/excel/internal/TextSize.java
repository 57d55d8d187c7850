/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/**
 * How much room text takes in a cell, from built-in widths, so that the same workshop gives the same workbook on every machine. Latin letters have the
 * widths of Helvetica (Adobe's font metrics), which Arial and Liberation Sans share; other scripts a usual width of their letters.
 */
final class TextSize {

    /** How wide the digit 0 is at 10 points and 96 pixels per inch: the unit of column widths. */
    static final double PIXELS_PER_UNIT = 7;

    private static final double PIXELS_PER_POINT = 96.0 / 72;
    /** Bold letters are wider, and so are the fonts that stand in for Arial in some places. */
    private static final double BOLD = 1.08;
    private static final double RESERVE = 1.04;

    /** From space to tilde, in thousandths of the size. */
    private static final int[] LATIN = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278,
        584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944,
        667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
        278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    };

    private TextSize() {
    }

    /**
     * The width of a line.
     *
     * @param line   text without line breaks
     * @param points the size of the font
     * @param bold   whether it is bold
     * @return pixels at 96 per inch
     */
    static double width(String line, double points, boolean bold) {
        long thousandths = line.codePoints().mapToLong(TextSize::advance).sum();
        return thousandths / 1000.0 * points * PIXELS_PER_POINT * RESERVE * (bold ? BOLD : 1);
    }

    /** The width of the widest line of a text, in the same unit. */
    static double widest(String text, double points, boolean bold) {
        return text.lines().mapToDouble(line -> width(line, points, bold)).max().orElse(0);
    }

    /**
     * The height of a text that wraps.
     *
     * @param text   the text, with line breaks
     * @param room   the width it wraps at, in pixels
     * @param points the size of the font
     * @param bold   whether it is bold
     * @return points
     */
    static double height(String text, double room, double points, boolean bold) {
        double lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += wraps(line, room, points, bold);
        }
        return lines * lineHeight(text, points);
    }

    private static int wraps(String line, double room, double points, boolean bold) {
        if (width(line, points, bold) <= room) {
            return 1;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(line);
        int lines = 1;
        double used = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String word = line.substring(start, end);
            double withSpace = width(word, points, bold);
            double visible = width(word.stripTrailing(), points, bold);
            if (used > 0 && used + visible > room) {
                lines++;
                used = 0;
            }
            if (visible > room) {
                // a word that is wider than the cell is broken anywhere
                int more = (int) (visible / room);
                lines += more;
                used = visible - more * room;
            } else {
                used += withSpace;
            }
        }
        return lines;
    }

    /** Scripts with marks above and below need higher lines than Latin letters. */
    private static double lineHeight(String text, double points) {
        double factor = 1.27;
        for (int i = 0; i < text.length(); i++) {
            factor = Math.max(factor, lineFactor(text.charAt(i)));
        }
        return points * factor;
    }

    private static double lineFactor(char character) {
        if (character < 0x590) {
            return 1.27;
        }
        if (character >= 0xE00 && character <= 0xE7F || character >= 0x600 && character <= 0x8FF) {
            return 1.5;
        }
        return character >= 0x2E80 ? 1.5 : 1.35;
    }

    private static long advance(int character) {
        if (character >= ' ' && character <= '~') {
            return LATIN[character - ' '];
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (character < 0x250) {
            return letterWithMarks(character);
        }
        if (character >= 0x1E00 && character <= 0x1EFF) {
            return letterWithMarks(character);
        }
        if (character >= 0x600 && character <= 0x8FF) {
            return 500;
        }
        if (character >= 0xE00 && character <= 0xE7F) {
            return 600;
        }
        return character >= 0x1100 && (character >= 0x1F000 || isWide(character)) ? 1000 : 600;
    }

    private static boolean isWide(int character) {
        return character <= 0x115F || character >= 0x2E80 && character <= 0xA4CF || character >= 0xAC00 && character <= 0xD7FF
                || character >= 0xF900 && character <= 0xFAFF || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60;
    }

    private static long letterWithMarks(int character) {
        String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
        char base = parts.charAt(0);
        return base >= ' ' && base <= '~' ? LATIN[base - ' '] : 610;
    }
}
