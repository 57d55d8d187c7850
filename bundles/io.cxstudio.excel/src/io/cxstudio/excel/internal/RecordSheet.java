/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A hidden sheet with a fingerprint of every value in the tables. When the workbook comes home it tells what was changed in the workbook, what in the
 * workshop, and what in both.
 */
final class RecordSheet {

    static final String NAME = "cxstudio-record";

    private RecordSheet() {
    }

    /** Writes the sheet; to be called when all tables are written. */
    static void write(Book book) {
        XSSFSheet sheet = book.sheet(NAME);
        Cells cells = new Cells(book, sheet);
        List<String> headers = List.of("table", "id", "fingerprints");
        for (int column = 0; column < headers.size(); column++) {
            cells.label(0, column, headers.get(column), Look.HEADER);
        }
        int row = 1;
        // most values stand in many rows
        Map<String, String> known = new HashMap<>();
        for (FlatTable<?> table : book.tables()) {
            row = write(cells, row, table, known);
            book.rowWritten();
        }
        book.workbook().setSheetHidden(book.workbook().getSheetIndex(sheet), true);
    }

    private static <R> int write(Cells cells, int firstRow, FlatTable<R> table, Map<String, String> known) {
        int row = firstRow;
        for (R subject : table.rows()) {
            StringBuilder prints = new StringBuilder();
            table.columns().forEach(column -> prints.append(known.computeIfAbsent(Plain.of(column.value().apply(subject)), Fingerprint::of)));
            cells.label(row, 0, table.name(), Look.PLAIN);
            cells.value(row, 1, table.rowId(subject), Look.PLAIN, "", "");
            cells.value(row++, 2, prints.toString(), Look.PLAIN, "", "");
        }
        return row;
    }
}
