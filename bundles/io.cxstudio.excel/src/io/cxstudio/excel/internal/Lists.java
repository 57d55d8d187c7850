/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The lists from which cells are chosen. They stand on a hidden sheet, each with a name: within a rule a list would be cut off after 255 characters, and a
 * name with a comma would be two.
 */
final class Lists {

    static final String SHEET = "cxstudio-lists";

    private final Map<String, List<String>> byName = new LinkedHashMap<>();

    /**
     * The name of a list. Columns with the same key and the same words share one.
     *
     * @param key   the key of the column
     * @param words the words, not empty
     */
    String nameOf(String key, Set<String> words) {
        List<String> list = new ArrayList<>(words);
        String name = "cx_list_" + key;
        for (int number = 2; !byName.getOrDefault(name, list).equals(list); number++) {
            name = "cx_list_" + key + "_" + number;
        }
        byName.put(name, list);
        return name;
    }

    /** Writes the lists. */
    void write(Book book) {
        if (byName.isEmpty()) {
            return;
        }
        XSSFSheet sheet = book.sheet(SHEET);
        Cells cells = new Cells(book, sheet);
        int column = 0;
        for (Map.Entry<String, List<String>> list : byName.entrySet()) {
            cells.label(0, column, list.getKey(), Look.HEADER);
            for (int row = 0; row < list.getValue().size(); row++) {
                cells.text(row + 1, column, list.getValue().get(row), null, Look.PLAIN, list.getKey(), list.getValue().get(row));
            }
            String letters = "$" + CellReference.convertNumToColString(column++) + "$";
            XSSFName name = book.workbook().createName();
            name.setNameName(list.getKey());
            name.setRefersToFormula("'" + sheet.getSheetName() + "'!" + letters + "2:" + letters + (list.getValue().size() + 1));
        }
        book.workbook().setSheetHidden(book.workbook().getSheetIndex(sheet), true);
    }
}
