/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.capture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTML.Tag;
import javax.swing.text.html.HTMLEditorKit.ParserCallback;
import javax.swing.text.html.parser.ParserDelegator;

/** Tables in HTML, the other form in which spreadsheets, text processors and browsers put cells on the clipboard. */
public final class HtmlTable {

    /** A span beyond the largest sheet there is would only be an attack on memory. */
    private static final int WIDEST_SPAN = 16_384;
    /** The largest table that is read; what comes after it is left to the plain text of the same clipboard. */
    private static final int MOST_CELLS = 2_000_000;

    private HtmlTable() {
    }

    /**
     * Reads the tables of a document, one below the other. A cell that spans others is followed by empty ones.
     *
     * @param html a document or a part of one, not null; it may be malformed
     * @return the table; empty if there is no table with a text in it, or if it is too large to be read
     */
    public static Optional<TextTable> read(String html) {
        Reader reader = new Reader();
        try {
            new ParserDelegator().parse(new StringReader(html), reader, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TextTable table = new TextTable(reader.rows);
        return table.isEmpty() || reader.cells > MOST_CELLS ? Optional.empty() : Optional.of(table);
    }

    /**
     * Writes a table so that spreadsheets keep every cell as the text it is, also one that begins like a formula, and its line breaks within the cell.
     *
     * @param table       the table, not null
     * @param rightToLeft whether its columns run from right to left
     * @return a whole document, not null
     */
    public static String write(TextTable table, boolean rightToLeft) {
        StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table dir=\"") //
                .append(rightToLeft ? "rtl" : "ltr").append("\">\n");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            for (String cell : row) {
                html.append("<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@';vertical-align:top\">").append(escaped(cell)).append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</table></body></html>\n").toString();
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\n", "<br style=\"mso-data-placement:same-cell\">");
    }

    /** What the parser of the platform finds, as rows of cells. */
    private static final class Reader extends ParserCallback {

        private final List<List<String>> rows = new ArrayList<>();
        /** How many more rows a cell above reaches into, by column. */
        private final Map<Integer, Integer> reaching = new HashMap<>();
        private List<String> row;
        private StringBuilder cell;
        private int columns;
        private int depth;
        private int cells;

        @Override
        public void handleStartTag(Tag tag, MutableAttributeSet attributes, int position) {
            if (tag == Tag.TABLE) {
                depth++;
            } else if (depth == 1 && tag == Tag.TR) {
                endRow();
                row = new ArrayList<>();
            } else if (depth == 1 && (tag == Tag.TD || tag == Tag.TH)) {
                endCell();
                if (row == null) {
                    row = new ArrayList<>();
                }
                passReaching();
                cell = new StringBuilder();
                columns = number(attributes.getAttribute(HTML.Attribute.COLSPAN));
                int height = number(attributes.getAttribute(HTML.Attribute.ROWSPAN));
                for (int column = 0; column < columns && height > 1; column++) {
                    reaching.put(row.size() + column, height);
                }
            } else if (tag.isBlock()) {
                newLine();
            }
        }

        /** A place that a cell above takes is empty here. */
        private void passReaching() {
            while (reaching.getOrDefault(row.size(), 0) > 0 && row.size() < WIDEST_SPAN) {
                row.add("");
            }
        }

        private static int number(Object value) {
            try {
                return value == null ? 1 : Math.clamp(Integer.parseInt(value.toString().strip()), 1, WIDEST_SPAN);
            } catch (NumberFormatException e) {
                // Browsers take a span that is no number for 1 too.
                return 1;
            }
        }

        @Override
        public void handleSimpleTag(Tag tag, MutableAttributeSet attributes, int position) {
            if (tag == Tag.BR) {
                newLine();
            }
        }

        private void newLine() {
            if (cell != null && !cell.isEmpty() && cell.charAt(cell.length() - 1) != '\n') {
                cell.append('\n');
            }
        }

        @Override
        public void handleText(char[] data, int position) {
            if (cell != null) {
                String text = new String(data).replaceAll("[\\s\u00A0]+", " ");
                cell.append(cell.isEmpty() || cell.charAt(cell.length() - 1) == '\n' ? text.stripLeading() : text);
            }
        }

        @Override
        public void handleEndTag(Tag tag, int position) {
            if (tag == Tag.TABLE) {
                if (depth == 1) {
                    endRow();
                    reaching.clear();
                }
                depth = Math.max(0, depth - 1);
            } else if (depth == 1 && tag == Tag.TR) {
                endRow();
            } else if (depth == 1 && (tag == Tag.TD || tag == Tag.TH)) {
                endCell();
            } else if (tag.isBlock()) {
                newLine();
            }
        }

        private void endCell() {
            if (cell != null) {
                if (cells <= MOST_CELLS) {
                    row.add(cell.toString().strip());
                    for (int column = 1; column < columns; column++) {
                        row.add("");
                    }
                    cells += columns;
                }
                cell = null;
            }
        }

        private void endRow() {
            endCell();
            if (row != null) {
                rows.add(row);
                row = null;
                reaching.replaceAll((column, left) -> left - 1);
            }
        }
    }
}
