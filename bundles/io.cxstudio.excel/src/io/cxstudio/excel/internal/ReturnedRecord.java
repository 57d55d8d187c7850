/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.excel.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the hidden sheets of a workbook tell about the export: of which workshop, in which language, with which columns, and the print of each value. */
final class ReturnedRecord {

    private final Map<String, List<String>> keys = new HashMap<>();
    private final Map<String, Map<String, String>> prints = new HashMap<>();
    private final List<Book.ColumnKey> columns = new ArrayList<>();
    private String workshop = "";
    private String language = "";
    private int version;
    private boolean hasPrints;

    /** Whether a row is the first of the sheet with the columns. */
    static boolean beginsColumns(SheetRow row) {
        return row.plain(0).equals("table") && row.plain(1).equals("position") && row.plain(2).equals("key");
    }

    /** Whether a row is the first of the sheet with the fingerprints. */
    static boolean beginsPrints(SheetRow row) {
        return row.plain(0).equals("table") && row.plain(1).equals("id") && row.plain(2).equals("fingerprints");
    }

    /** Takes a row of the sheet with the columns. */
    void takeColumn(SheetRow row) {
        switch (row.plain(0)) {
            case "version" -> version = row.plain(1).matches("[0-9]{1,6}") ? Integer.parseInt(row.plain(1)) : 0;
            case "workshop" -> workshop = row.plain(2);
            case "language" -> language = row.plain(2);
            default -> {
                keys.computeIfAbsent(row.plain(0), any -> new ArrayList<>()).add(row.plain(2));
                columns.add(new Book.ColumnKey(row.plain(0), 0, row.plain(2), row.plain(3)));
            }
        }
    }

    /** The sheet with the fingerprints is there, be it without a row. */
    void foundPrints() {
        hasPrints = true;
    }

    /** Takes a row of the sheet with the fingerprints. */
    void takePrints(SheetRow row) {
        prints.computeIfAbsent(row.plain(0), any -> new LinkedHashMap<>()).put(row.plain(1), row.plain(2));
    }

    /** Whether there is one at all. */
    boolean isThere() {
        return !workshop.isEmpty() && hasPrints;
    }

    int version() {
        return version;
    }

    String workshop() {
        return workshop;
    }

    String language() {
        return language;
    }

    List<Book.ColumnKey> columns() {
        return columns;
    }

    /** The ids that a table had when it was written. */
    Set<String> ids(String table) {
        return prints.getOrDefault(table, Map.of()).keySet();
    }

    /** The fingerprint of a value when it was written, or null if it is not known. */
    String print(String table, String id, String key) {
        String all = prints.getOrDefault(table, Map.of()).get(id);
        int at = keys.getOrDefault(table, List.of()).indexOf(key) * Fingerprint.LENGTH;
        return all == null || at < 0 || all.length() < at + Fingerprint.LENGTH ? null : all.substring(at, at + Fingerprint.LENGTH);
    }

    /**
     * What has become of a value.
     *
     * @param cell       what stands in the cell now
     * @param inWorkshop what would stand there if the workbook were written now
     */
    CellState state(String table, String id, String key, String cell, String inWorkshop) {
        String print = print(table, id, key);
        if (cell.equals(inWorkshop) || print != null && print.equals(Fingerprint.of(cell))) {
            return CellState.SETTLED;
        }
        return print != null && print.equals(Fingerprint.of(inWorkshop)) ? CellState.CHANGED : CellState.CONFLICT;
    }
}
