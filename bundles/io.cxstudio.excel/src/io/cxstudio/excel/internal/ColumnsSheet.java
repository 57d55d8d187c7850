/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A hidden sheet that says which column is which, whatever its header is called in the language of the workbook. */
final class ColumnsSheet {

    private static final String NAME = "cxstudio";
    /** Raised when tables or columns get another meaning. */
    static final int VERSION = 1;

    private ColumnsSheet() {
    }

    /** Writes the sheet; to be called when all tables are written. */
    static void write(Book book) {
        XSSFSheet sheet = book.sheet(NAME);
        Cells cells = new Cells(book, sheet);
        List<String> headers = List.of("table", "position", "key", "header");
        for (int column = 0; column < headers.size(); column++) {
            cells.label(0, column, headers.get(column), Look.HEADER);
        }
        int row = 1;
        cells.label(row, 0, "version", Look.PLAIN);
        cells.value(row++, 1, VERSION, Look.PLAIN, "", "");
        cells.label(row, 0, "workshop", Look.PLAIN);
        cells.value(row++, 2, book.workshop().getId(), Look.PLAIN, "", "");
        cells.label(row, 0, "language", Look.PLAIN);
        cells.label(row++, 2, book.texts().language(), Look.PLAIN);
        for (Book.ColumnKey key : book.columnKeys()) {
            cells.label(row, 0, key.table(), Look.PLAIN);
            cells.value(row, 1, key.position(), Look.PLAIN, "", "");
            cells.label(row, 2, key.key(), Look.PLAIN);
            cells.label(row++, 3, key.header(), Look.PLAIN);
        }
        book.workbook().setSheetHidden(book.workbook().getSheetIndex(sheet), true);
    }
}
