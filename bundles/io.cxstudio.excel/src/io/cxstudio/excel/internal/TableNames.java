/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import org.apache.poi.xssf.usermodel.XSSFName;

/** Names for the ranges of the tables, for programs and formulas that do not know tables. They are the same in every language. */
final class TableNames {

    private TableNames() {
    }

    /** The name of the range of a table, its headers among it: another than that of the table, since Excel allows none twice. */
    static String of(FlatTable<?> table) {
        return "cx_" + table.name();
    }

    static void write(Book book) {
        for (FlatTable<?> table : book.tables()) {
            XSSFName name = book.workbook().createName();
            name.setNameName(of(table));
            name.setRefersToFormula(table.reference());
        }
    }
}
