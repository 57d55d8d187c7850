/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole texts of cells, also of those whose text goes on, part by part, on the sheet of the long texts. */
final class ReturnedTexts {

    private static final int NOTE_AT_MOST = 200;

    private final Map<List<String>, TreeMap<Integer, String>> parts = new HashMap<>();

    ReturnedTexts(ReturnedWorkbook workbook) {
        workbook.table("LongTexts").ifPresent(table -> table.rows().forEach(this::take));
    }

    private void take(ReturnedRow row) {
        if (row.plain("part").matches("[0-9]{1,6}")) {
            parts.computeIfAbsent(List.of(row.id(), row.plain("textOf")), any -> new TreeMap<>()).put(Integer.parseInt(row.plain("part")), row.plain("text"));
        }
    }

    /** The text of a cell, with what is written elsewhere put in place of the note that says so. */
    String plain(ReturnedRow row, String key) {
        String cell = row.plain(key);
        TreeMap<Integer, String> elsewhere = parts.get(List.of(row.id(), key));
        return elsewhere != null && isBeginning(cell) ? String.join("", elsewhere.values()) : cell;
    }

    /** Whether the cell holds no more than the beginning and the note where it goes on. */
    private static boolean isBeginning(String cell) {
        int note = cell.lastIndexOf("\u2026\n");
        return note >= 0 && cell.length() - note < NOTE_AT_MOST;
    }
}
