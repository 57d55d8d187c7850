/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The ways between the tables and the maps: from the row of a card to its place on the map, and back. They lead inside the workbook only; what people
 * wrote is never one.
 */
final class Trails {

    /** Excel shows no more on a sheet (Excel specifications and limits). */
    private static final int MOST = 65_000;

    private record Place(XSSFSheet sheet, int row, int column) {

        String target() {
            return "'" + sheet.getSheetName().replace("'", "''") + "'!" + new CellReference(row, column).formatAsString();
        }
    }

    private final Map<String, Place> onMap = new LinkedHashMap<>();
    private final Map<String, Place> inTable = new HashMap<>();
    private final Map<XSSFSheet, Integer> counts = new HashMap<>();
    private final Book book;

    Trails(Book book) {
        this.book = book;
    }

    /** A card stands on a map. */
    void onMap(String id, XSSFSheet sheet, int row, int column) {
        onMap.putIfAbsent(id, new Place(sheet, row, column));
    }

    /** A card has a row, with a cell from where the way leads to the map. The first table that tells of it is the one to which the way leads back. */
    void inTable(String id, XSSFSheet sheet, int row, int column) {
        Place cell = new Place(sheet, row, column);
        inTable.putIfAbsent(id, cell);
        Place there = onMap.get(id);
        if (there != null) {
            link(cell, there, book.texts().get("note.map"));
        }
    }

    /** Lays the ways back; to be called when all tables are written. */
    void back() {
        onMap.forEach((id, place) -> {
            Place row = inTable.get(id);
            if (row != null) {
                link(place, new Place(row.sheet(), row.row(), 0), row.sheet().getSheetName());
            }
        });
    }

    /** A way from a cell to another sheet. */
    void toSheet(XSSFSheet sheet, int row, int column, String name) {
        link(new Place(sheet, row, column), new Place(book.workbook().getSheet(name), 0, 0), name);
    }

    private void link(Place from, Place to, String tip) {
        if (counts.merge(from.sheet(), 1, Integer::sum) > MOST) {
            return;
        }
        XSSFHyperlink link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(to.target());
        link.setTooltip(CellText.replaceUnusual(tip));
        from.sheet().getRow(from.row()).getCell(from.column()).setHyperlink(link);
    }
}
