/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.namespace.QName;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheetSource;

/**
 * What meant all rows of a table goes on meaning all of them, when the table has other rows: names, charts, pivot tables, conditional formats, choices and
 * sparklines whose cells lie within its columns, begin with its headers or its first row, and end with its last one or its totals. Excel does the same.
 */
final class Followers {

    private static final QName OF_CHARTS = new QName("http://schemas.openxmlformats.org/drawingml/2006/chart", "f");
    /** In what newer versions of Excel add to a sheet, such as sparklines. */
    private static final String ADDED = "http://schemas.microsoft.com/office/excel/2006/main";
    private static final QName ADDED_FORMULA = new QName(ADDED, "f");
    private static final QName ADDED_CELLS = new QName(ADDED, "sqref");

    private final XSSFWorkbook book;
    private final NewerCharts newer;
    private final XSSFSheet sheet;
    private final XSSFTable table;
    private final int first;
    private final int before;
    private final int now;

    Followers(XSSFWorkbook book, NewerCharts newer, XSSFSheet sheet, XSSFTable table, int first, int before, int now) {
        this.book = book;
        this.newer = newer;
        this.sheet = sheet;
        this.table = table;
        this.first = first;
        this.before = before;
        this.now = now;
    }

    void follow() {
        for (XSSFName name : book.getAllNames()) {
            String formula = name.getRefersToFormula();
            String followed = formula == null ? null : formula(formula);
            if (followed != null && !followed.equals(formula)) {
                name.setRefersToFormula(followed);
            }
        }
        for (Sheet any : book) {
            XSSFDrawing drawing = ((XSSFSheet) any).getDrawingPatriarch();
            if (drawing != null) {
                drawing.getCharts().forEach(chart -> follow(chart.getCTChartSpace(), OF_CHARTS, this::formula));
            }
            CTWorksheet content = ((XSSFSheet) any).getCTWorksheet();
            if (content.isSetExtLst()) {
                follow(content.getExtLst(), ADDED_FORMULA, this::formula);
            }
        }
        newer.contents().forEach(chart -> NewerCharts.FORMULAS.forEach(formula -> follow(chart, formula, this::formula)));
        followOnSheet(sheet.getCTWorksheet());
        Pivots.of(book).filter(pivot -> pivot.isSetRef() && sheet.getSheetName().equals(pivot.getSheet())).forEach(this::follow);
    }

    private void follow(CTWorksheetSource pivot) {
        pivot.setRef(cells(pivot.getRef()));
    }

    private void followOnSheet(CTWorksheet content) {
        for (CTConditionalFormatting format : content.getConditionalFormattingList()) {
            format.setSqref(all(format.getSqref()));
        }
        if (content.isSetDataValidations()) {
            for (CTDataValidation choices : content.getDataValidations().getDataValidationList()) {
                choices.setSqref(all(choices.getSqref()));
            }
        }
        if (content.isSetExtLst()) {
            follow(content.getExtLst(), ADDED_CELLS, text -> String.join(" ", all(List.of(text.strip().split("\\s+")))));
        }
    }

    private static void follow(XmlObject content, QName element, UnaryOperator<String> followed) {
        try (XmlCursor cursor = content.newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.isStart() && element.equals(cursor.getName())) {
                    String text = cursor.getTextValue();
                    if (!followed.apply(text).equals(text)) {
                        cursor.setTextValue(followed.apply(text));
                    }
                }
                cursor.toNextToken();
            }
        }
    }

    private List<String> all(List<?> areas) {
        return areas.stream().map(area -> cells(area.toString())).toList();
    }

    /** Cells of the sheet, with other rows if they mean the rows of the table. */
    private String cells(String area) {
        CellRangeAddress cells = CellRangeAddress.valueOf(area);
        if (!means(cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn())) {
            return area;
        }
        return new CellRangeAddress(cells.getFirstRow() + (areTotals(cells.getFirstRow()) ? now - before : 0), cells.getLastRow() + now - before, cells.getFirstColumn(), cells.getLastColumn()).formatAsString();
    }

    /** The formula, with other rows if it means the rows of the table. */
    private String formula(String formula) {
        AreaReference area;
        try {
            area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
        } catch (RuntimeException anythingElse) {
            // functions, constants, several areas: whatever they mean, it is not just these rows
            return formula;
        }
        CellReference from = area.getFirstCell();
        CellReference to = area.getLastCell();
        boolean means = sheet.getSheetName().equals(from.getSheetName()) && means(from.getRow(), to.getRow(), from.getCol(), to.getCol());
        return !means ? formula : new AreaReference(
                new CellReference(from.getSheetName(), from.getRow() + (areTotals(from.getRow()) ? now - before : 0), from.getCol(), true, true),
                new CellReference(from.getSheetName(), to.getRow() + now - before, to.getCol(), true, true), SpreadsheetVersion.EXCEL2007).formatAsString();
    }

    private boolean means(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        boolean toTheEnd = lastRow == before || areTotals(lastRow);
        return (firstRow == first || firstRow == first - 1 || areTotals(firstRow)) && toTheEnd && firstColumn >= table.getStartColIndex()
                && lastColumn <= table.getEndColIndex();
    }

    private boolean areTotals(int row) {
        return table.getTotalsRowCount() > 0 && row == before + 1;
    }
}
