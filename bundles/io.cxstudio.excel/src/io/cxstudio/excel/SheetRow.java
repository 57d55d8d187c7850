/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a sheet that has something in it.
 *
 * @param number its number as people see it, from 1
 * @param cells  what is not empty, by column from 0; unmodifiable
 */
public record SheetRow(int number, SortedMap<Integer, CellValue> cells) {

    /** Copies the cells. */
    public SheetRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /**
     * The plain text of a cell.
     *
     * @param column the column, from 0
     * @return the text, not null; empty if the cell is
     */
    public String plain(int column) {
        CellValue value = cells.get(column);
        return value == null ? "" : value.plain();
    }
}
