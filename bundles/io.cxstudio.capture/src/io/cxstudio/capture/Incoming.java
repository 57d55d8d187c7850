/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Text that came from another program, as what it most likely is.
 *
 * @param table   its cells; one column for lines; empty if the text is blank or was refused; not null
 * @param problem why it was refused, or null
 */
public record Incoming(TextTable table, Problem problem) {

    /** The longest text that is read, in characters. */
    public static final int MOST_CHARACTERS = 20_000_000;
    /** Texts up to this length are read at once; longer ones deserve a progress bar. In characters. */
    public static final int QUICK = 200_000;
    /** Up to so many lines become cards without a preview. */
    public static final int MOST_LINES_UNSEEN = 100;

    private static final int LOOKED_AT = 4096;
    private static final int FEW = 50;

    /** Why a text was refused. */
    public enum Problem {
        /** It is longer than {@link #MOST_CHARACTERS}. */
        TOO_LONG,
        /** It is no text but the bytes of something else. */
        BINARY
    }

    /**
     * Reads a text.
     *
     * @param text      as plain text; null if there is none
     * @param html      the same as HTML; null if there is none
     * @param cancelled asked now and then; true ends the reading
     * @return not null
     * @throws CancellationException if the reading was cancelled
     */
    public static Incoming read(String text, String html, BooleanSupplier cancelled) {
        String plain = text == null ? "" : text;
        if (plain.length() > MOST_CHARACTERS || html != null && html.length() > MOST_CHARACTERS && plain.isBlank()) {
            return new Incoming(new TextTable(List.of()), Problem.TOO_LONG);
        }
        if (isBinary(plain)) {
            return new Incoming(new TextTable(List.of()), Problem.BINARY);
        }
        TextTable table = TextTable.ofTabbedText(cleaned(plain), cancelled);
        boolean hasHtml = html != null && html.length() <= MOST_CHARACTERS && html.toLowerCase(java.util.Locale.ROOT).contains("<table");
        if (hasHtml && (table.width() < 2 || !isEven(plain, table))) {
            TextTable tagged = HtmlTable.read(html).orElse(table);
            table = tagged.width() > 1 ? tagged : table;
        }
        return new Incoming(table, null);
    }

    /** Whether there is more than one column. */
    public boolean isRange() {
        return table.width() > 1;
    }

    /** Whether people should see what would become of it before it is done. */
    public boolean needsPreview() {
        return isRange() || table.height() > MOST_LINES_UNSEEN || table.rows().stream().anyMatch(row -> row.get(0).length() > CardText.MOST_CHARACTERS);
    }

    /** Whether plain text has as many tabs as a table of its size needs; paragraphs of a text processor break out of their cells. */
    private static boolean isEven(String text, TextTable table) {
        long tabs = text.chars().filter(letter -> letter == '\t').count();
        return tabs >= (long) (table.width() - 1) * table.height();
    }

    /** Control characters, halves of letters, and letters that could not be decoded or do not exist, are rare in texts. */
    private static boolean isBinary(String text) {
        int strange = 0;
        int length = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(i);
            boolean isControl = Character.isISOControl(letter) && !Character.isWhitespace(letter);
            boolean isNone = !Character.isSurrogate(letter) && !Character.isDefined(letter) || isLone(text, i);
            strange += isControl || isNone || letter == '\uFFFD' ? 1 : 0;
        }
        return strange * FEW > length;
    }

    /** What XML cannot hold would be lost in the file; it is not let in. */
    private static String cleaned(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isBad = Character.isISOControl(letter) && letter != '\t' && letter != '\n' && letter != '\r' || letter >= '\uFFFE' || letter == '\uFEFF' || isLone(text, i);
            if (isBad && clean == null) {
                clean = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (clean != null && !isBad) {
                clean.append(letter);
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isLone(String text, int index) {
        char letter = text.charAt(index);
        if (Character.isHighSurrogate(letter)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(letter) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
