/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import javax.xml.namespace.QName;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;

/** What meant all rows of a table goes on meaning all of them: charts and named ranges that went from its first row to its last one. Excel does the same. */
final class Followers {

    private static final QName FORMULA = new QName("http://schemas.openxmlformats.org/drawingml/2006/chart", "f");

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final XSSFTable table;
    private final int first;
    private final int before;
    private final int now;

    Followers(XSSFWorkbook book, XSSFSheet sheet, XSSFTable table, int first, int before, int now) {
        this.book = book;
        this.sheet = sheet;
        this.table = table;
        this.first = first;
        this.before = before;
        this.now = now;
    }

    void follow() {
        for (XSSFName name : book.getAllNames()) {
            String formula = name.getRefersToFormula();
            String followed = formula == null ? null : follow(formula);
            if (followed != null && !followed.equals(formula)) {
                name.setRefersToFormula(followed);
            }
        }
        for (Sheet any : book) {
            if (((XSSFSheet) any).getDrawingPatriarch() != null) {
                ((XSSFSheet) any).getDrawingPatriarch().getCharts().forEach(this::follow);
            }
        }
    }

    private void follow(XSSFChart chart) {
        try (XmlCursor cursor = chart.getCTChartSpace().newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.isStart() && FORMULA.equals(cursor.getName())) {
                    String formula = cursor.getTextValue();
                    String followed = follow(formula);
                    if (!followed.equals(formula)) {
                        cursor.setTextValue(followed);
                    }
                }
                cursor.toNextToken();
            }
        }
    }

    /** The formula, with other rows if it means the rows of the table. */
    private String follow(String formula) {
        AreaReference area;
        try {
            area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
        } catch (RuntimeException anythingElse) {
            // functions, constants, several areas: whatever they mean, it is not just these rows
            return formula;
        }
        CellReference from = area.getFirstCell();
        CellReference to = area.getLastCell();
        boolean means = sheet.getSheetName().equals(from.getSheetName()) && from.getRow() == first && to.getRow() == before
                && from.getCol() >= table.getStartColIndex() && to.getCol() <= table.getEndColIndex();
        return !means ? formula : new AreaReference(new CellReference(from.getSheetName(), first, from.getCol(), true, true),
                new CellReference(from.getSheetName(), now, to.getCol(), true, true), SpreadsheetVersion.EXCEL2007).formatAsString();
    }
}
