/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.excel.CellValue;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/**
 * A row of a table that came home.
 *
 * @param sheet   the name of its sheet
 * @param number  its number, from 1
 * @param columns the column of each key that was found, from 0
 * @param cells   what is not empty, by key
 */
record ReturnedRow(String sheet, int number, Map<String, Integer> columns, Map<String, CellValue> cells) {

    /** The plain text of a cell; empty for an empty one. */
    String plain(String key) {
        CellValue value = cells.get(key);
        return value == null ? "" : value.plain();
    }

    String id() {
        return plain("id").strip();
    }

    /** Where a cell is, for people. */
    String place(String key) {
        Integer column = columns.get(key);
        return sheet + "!" + (column == null ? "" : CellReference.convertNumToColString(column)) + number;
    }
}
