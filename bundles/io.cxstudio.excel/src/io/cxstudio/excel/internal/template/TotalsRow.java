/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** The row of totals of a table: lifted off while the table gets other rows, and put below its new last one with its formulas and looks. */
final class TotalsRow {

    private record Total(int column, String formula, Object value, CellStyle style) {
    }

    private final XSSFSheet sheet;
    private final List<Total> totals = new ArrayList<>();
    private final float height;
    /** The rows of the data, from 0: a formula that names just them goes on naming all of them. */
    private final int first;
    private final int last;

    private TotalsRow(XSSFSheet sheet, float height, int first, int last) {
        this.sheet = sheet;
        this.height = height;
        this.first = first;
        this.last = last;
    }

    /** Takes the totals off the sheet; there may be none. */
    static TotalsRow lift(XSSFSheet sheet, XSSFTable table) {
        int last = table.getEndRowIndex() - table.getTotalsRowCount();
        XSSFRow row = table.getTotalsRowCount() == 0 ? null : sheet.getRow(table.getEndRowIndex());
        TotalsRow totals = new TotalsRow(sheet, row == null ? -1 : row.getHeightInPoints(), table.getStartRowIndex() + 1, last);
        for (int column = table.getStartColIndex(); row != null && column <= table.getEndColIndex(); column++) {
            XSSFCell cell = row.getCell(column);
            if (cell != null) {
                totals.totals.add(new Total(column, cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : null, value(cell), cell.getCellStyle()));
                row.removeCell(cell);
            }
        }
        return totals;
    }

    private static Object value(XSSFCell cell) {
        return switch (cell.getCellType()) {
            // a text may stand in the cell itself, which is going to be removed
            case STRING -> new XSSFRichTextString((CTRst) cell.getRichStringCellValue().getCTRst().copy());
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            default -> null;
        };
    }

    /** Puts them into the row below the new last one. */
    void put(int lastNow) {
        for (Total total : totals) {
            XSSFRow row = (XSSFRow) CellUtil.getRow(lastNow + 1, sheet);
            row.setHeightInPoints(height);
            XSSFCell cell = (XSSFCell) CellUtil.getCell(row, total.column());
            cell.setCellStyle(total.style());
            switch (total.value()) {
                case XSSFRichTextString text -> cell.setCellValue(text);
                case Double number -> cell.setCellValue(number);
                case Boolean truth -> cell.setCellValue(truth);
                case null, default -> cell.setBlank();
            }
            if (total.formula() != null) {
                cell.setCellFormula(formula(total.formula(), lastNow));
            }
        }
    }

    /** Formulas with the names of columns mean all rows anyway; others say from which cell to which. */
    private String formula(String formula, int lastNow) {
        String followed = formula;
        for (Total total : totals) {
            String letters = CellReference.convertNumToColString(total.column());
            followed = followed.replaceAll("(?<![A-Za-z0-9_.])(\\$?" + letters + "\\$?" + (first + 1) + ":\\$?" + letters + "\\$?)" + (last + 1) + "(?![0-9(])",
                    "$1" + (lastNow + 1));
        }
        return followed;
    }
}
