/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * A rectangle of texts, as it comes from a spreadsheet or goes to one. Immutable. Line breaks within a cell are {@code \n}.
 *
 * @param rows the rows from the top down, all of them equally long, not null and without null
 */
public record TextTable(List<List<String>> rows) {

    /** How many cells are read between two looks at whether the reading was cancelled. */
    private static final int BETWEEN_LOOKS = 4096;
    private static final char QUOTE = '"';

    /** Makes all rows equally long, and leaves out empty rows at the end and empty columns at the trailing side. */
    public TextTable {
        int width = 0;
        int height = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!rows.get(row).get(column).isBlank()) {
                    width = Math.max(width, column + 1);
                    height = row + 1;
                }
            }
        }
        List<List<String>> padded = new ArrayList<>();
        for (List<String> row : rows.subList(0, height)) {
            List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
            cells.addAll(Collections.nCopies(width - cells.size(), ""));
            padded.add(List.copyOf(cells));
        }
        rows = List.copyOf(padded);
    }

    /**
     * Reads what spreadsheets put on the clipboard as plain text: rows on lines, cells between tabs, and a cell that itself holds tabs or line breaks in
     * quotes, with its own quotes doubled. Quotes around anything else belong to the text.
     *
     * @param text      the text, with any line breaks, not null
     * @param cancelled asked now and then; true ends the reading
     * @return the table, not null
     * @throws CancellationException if the reading was cancelled
     */
    public static TextTable ofTabbedText(String text, BooleanSupplier cancelled) {
        return new TabbedText(text, () -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        }).read();
    }

    /** How many columns there are. */
    public int width() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    /** How many rows there are. */
    public int height() {
        return rows.size();
    }

    /**
     * The text of a cell.
     *
     * @param row    from 0
     * @param column from 0
     * @return without white space around it, not null
     */
    public String cell(int row, int column) {
        return rows.get(row).get(column).strip();
    }

    /** Whether there is no text at all. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * What a spreadsheet reads as this table when it is pasted as plain text.
     *
     * @return not null
     */
    public String toTabbedText() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            String between = "";
            for (String cell : row) {
                text.append(between).append(tabbed(cell));
                between = "\t";
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String tabbed(String cell) {
        boolean special = cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0;
        return special ? QUOTE + cell.replace("\"", "\"\"") + QUOTE : cell;
    }

    /** The reader of tabbed text. */
    private static final class TabbedText {

        private final String text;
        private final Runnable look;
        private final StringBuilder cell = new StringBuilder();
        private int at;

        TabbedText(String text, Runnable look) {
            this.text = text;
            this.look = look;
        }

        TextTable read() {
            List<List<String>> rows = new ArrayList<>();
            List<String> row = new ArrayList<>();
            int cells = 0;
            while (at < text.length()) {
                if (cells++ % BETWEEN_LOOKS == 0) {
                    look.run();
                }
                readCell();
                row.add(cell.toString());
                if (at < text.length() && text.charAt(at) == '\t') {
                    at++;
                    continue;
                }
                skipLineBreak();
                rows.add(row);
                row = new ArrayList<>();
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
            return new TextTable(rows);
        }

        private void readCell() {
            cell.setLength(0);
            if (at < text.length() && text.charAt(at) == QUOTE && readQuoted()) {
                return;
            }
            cell.setLength(0);
            while (at < text.length() && !isEnd(text.charAt(at))) {
                cell.append(text.charAt(at++));
            }
        }

        /** Reads a cell in quotes; if it turns out to be none, or one that needs none, nothing is read. */
        private boolean readQuoted() {
            boolean special = false;
            for (int i = at + 1; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (letter == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                    cell.append(QUOTE);
                    i++;
                } else if (letter == QUOTE) {
                    boolean closed = special && (i + 1 == text.length() || isEnd(text.charAt(i + 1)));
                    at = closed ? i + 1 : at;
                    return closed;
                } else {
                    special |= isEnd(letter);
                    if (letter == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                        continue;
                    }
                    cell.append(letter == '\r' ? '\n' : letter);
                }
            }
            return false;
        }

        private static boolean isEnd(char letter) {
            return letter == '\t' || letter == '\n' || letter == '\r';
        }

        private void skipLineBreak() {
            if (text.startsWith("\r\n", at)) {
                at += 2;
            } else if (at < text.length()) {
                at++;
            }
        }
    }
}
