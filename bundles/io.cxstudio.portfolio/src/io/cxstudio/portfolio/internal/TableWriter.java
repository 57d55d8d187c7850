/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.cxstudio.excel.internal.CellWords;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Writes a table row by row, and goes on with a next sheet where one is full. Each sheet holds an Excel table with filters and has a named range. */
final class TableWriter {

    /** Before the names of ranges: a table and a range cannot have the same name. */
    static final String RANGE = "Data_";
    private static final int UNITS_A_DIGIT = 256;
    private static final float HEADER_HEIGHT = 22;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final double EXACT = 999_999_999_999_999.0;

    private final PortfolioBook book;
    private final CellStyles styles;
    private final String name;
    private final String title;
    private final List<PortfolioTable.Column> columns;
    private final int rowsOnASheet;
    private final List<String> sheets = new ArrayList<>();
    private SXSSFSheet sheet;
    private RowWriter rows;
    private int used;

    TableWriter(PortfolioBook book, String name, List<PortfolioTable.Column> columns, int rowsOnASheet) {
        this(book, name, columns, rowsOnASheet, book.sheet(title(book, name)));
    }

    /** On a sheet that is there already and empty. */
    TableWriter(PortfolioBook book, String name, List<PortfolioTable.Column> columns, int rowsOnASheet, SXSSFSheet first) {
        this.book = book;
        this.styles = book.styles();
        this.name = name;
        this.title = title(book, name);
        this.columns = columns;
        this.rowsOnASheet = rowsOnASheet;
        begin(first);
    }

    /** What the sheet of a table is called. */
    static String title(PortfolioBook book, String name) {
        return book.words().get("sheet." + name);
    }

    private void begin(SXSSFSheet next) {
        sheet = next;
        sheets.add(next.getSheetName());
        SXSSFRow header = sheet.createRow(0);
        header.setHeightInPoints(HEADER_HEIGHT);
        for (int column = 0; column < columns.size(); column++) {
            SXSSFCell cell = header.createCell(column);
            cell.setCellValue(CellWords.fitting(columns.get(column).header()));
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(column, UNITS_A_DIGIT * Math.max(columns.get(column).kind().width(),
                    Math.min(30, columns.get(column).header().length() + 5)));
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        used = 1;
        rows = book.rows(sheet);
        try {
            sheet.flushRows(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a row. */
    void write(Object[] values) {
        if (used == rowsOnASheet) {
            finishSheet();
            begin(book.sheet(title + " (" + (sheets.size() + 1) + ")"));
            book.note(NLS.bind(Messages.continued, new Object[] { title, rowsOnASheet - 1, sheets.getLast() }));
        }
        rows.begin(used++, columns.size());
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            switch (value) {
            case null -> {
                // an empty cell needs none
            }
            case String text -> text(column, text);
            case Double number when Double.isFinite(number) -> rows.number(column, number + 0.0, styles.decimal().getIndex());
            case Integer number -> rows.number(column, number, styles.number().getIndex());
            case Long number when Math.abs((double) number) <= EXACT -> rows.number(column, number, styles.number().getIndex());
            case LocalDate day when !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY) ->
                rows.number(column, DateUtil.getExcelDate(day), styles.date().getIndex());
            default -> text(column, value.toString());
            }
        }
        end();
    }

    private void text(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (CellWords.isTooLong(text)) {
            book.note(NLS.bind(Messages.cut, sheet.getSheetName() + "!" + new CellReference(used - 1, column).formatAsString(), text.length()));
        }
        rows.text(column, CellWords.fitting(text), (CellWords.looksLikeFormula(text) ? styles.quoted() : styles.text()).getIndex());
    }

    private void end() {
        try {
            rows.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Closes the table; to be called once, after the last row. */
    void finish() {
        if (used == 1) {
            // Excel allows no table without a row
            rows.begin(used++, 1);
            rows.empty(0, styles.text().getIndex());
            end();
        }
        finishSheet();
    }

    private void finishSheet() {
        String unique = name + (sheets.size() == 1 ? "" : "_" + sheets.size());
        XSSFTable table = book.underlying(sheet).createTable(new AreaReference(new CellReference(0, 0), new CellReference(used - 1, columns.size() - 1),
                SpreadsheetVersion.EXCEL2007));
        table.setName(unique);
        table.setDisplayName(unique);
        CTTable definition = table.getCTTable();
        definition.setTotalsRowShown(false);
        (definition.isSetAutoFilter() ? definition.getAutoFilter() : definition.addNewAutoFilter())
                .setRef(new CellRangeAddress(0, used - 1, 0, columns.size() - 1).formatAsString());
        for (int column = 0; column < columns.size(); column++) {
            definition.getTableColumns().getTableColumnArray(column).setName(CellWords.fitting(columns.get(column).header()));
        }
        CTTableStyleInfo look = definition.isSetTableStyleInfo() ? definition.getTableStyleInfo() : definition.addNewTableStyleInfo();
        look.setName("TableStyleLight1");
        look.setShowRowStripes(false);
        range(RANGE + unique, 0, columns.size() - 1);
        for (int column = 0; column < columns.size(); column++) {
            range(RANGE + unique + '.' + columns.get(column).id(), column, column);
        }
    }

    private void range(String called, int first, int last) {
        XSSFName range = book.underlying(sheet).getWorkbook().createName();
        range.setNameName(called);
        range.setRefersToFormula(new AreaReference(new CellReference(sheet.getSheetName(), 1, first, true, true),
                new CellReference(sheet.getSheetName(), used - 1, last, true, true), SpreadsheetVersion.EXCEL2007).formatAsString());
    }
}
