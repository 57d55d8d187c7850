/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * Writes the rows of a sheet straight into the file in which POI collects them. POI's own way makes an object of each cell, keeps them in a window in which
 * cells could still be changed, and looks at every character several times; rows of a portfolio are written once, in their order, and never changed.
 * Rows that are made by POI, such as those with headers, have to be flushed before.
 */
final class RowWriter extends SheetDataWriter {

    private static final int USUAL_ROW = 4096;

    private final StringBuilder row = new StringBuilder(USUAL_ROW);
    private List<String> columns = List.of();
    private String number;

    /** A writer with a temporary file of its own. */
    RowWriter() throws IOException {
        // the file is made by POI, which deletes it when the workbook is closed
    }

    /** Begins a row; from 0, and each one after those before. */
    void begin(int index, int cells) {
        if (columns.size() < cells) {
            columns = IntStream.range(0, cells).mapToObj(CellReference::convertNumToColString).toList();
        }
        number = Integer.toString(index + 1);
        row.setLength(0);
        row.append("<row r=\"").append(number).append("\">\n");
    }

    /** A cell with a number. */
    void number(int column, double value, int style) {
        cell(column, style).append("\" t=\"n\"><v>");
        if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            row.append((int) value);
        } else {
            row.append(value);
        }
        row.append("</v></c>");
    }

    /** A cell with a text, which has nothing in it that a cell cannot carry. */
    void text(int column, String text, int style) {
        cell(column, style).append("\" t=\"inlineStr\"><is><t");
        if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
            row.append(" xml:space=\"preserve\"");
        }
        row.append('>');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '&' -> "&amp;";
                default -> null;
            };
            if (entity != null) {
                row.append(text, written, i).append(entity);
                written = i + 1;
            }
        }
        row.append(text, written, text.length()).append("</t></is></c>");
    }

    /** A cell with nothing in it. */
    void empty(int column, int style) {
        cell(column, style).append("\"></c>");
    }

    private StringBuilder cell(int column, int style) {
        return row.append("<c r=\"").append(columns.get(column)).append(number).append("\" s=\"").append(style);
    }

    /** Ends the row and hands it on. */
    void end() throws IOException {
        _out.append(row.append("</row>\n"));
    }
}
