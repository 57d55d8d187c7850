/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal.template;

import io.cxstudio.excel.internal.CellWords;
import io.cxstudio.excel.internal.DateFormats;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFilterColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** Fills one table of a template with the rows of ours: column by column, with the looks of its own first row. */
final class TableFilling {

    /** What happens to a column: it takes ours, it carries its formula on, or it is left alone. */
    private record Column(int at, int ours, String formula, CellStyle style) {
    }

    private final XSSFWorkbook book;
    private final NewerCharts newer;
    private final XSSFSheet sheet;
    private final XSSFTable table;
    private final TemplateFilling.SourceTables.Source source;
    private final List<String> notes;
    private final Map<CellStyle, CellStyle> quoted = new HashMap<>();
    private final Map<CellStyle, CellStyle> dated = new HashMap<>();
    private final int header;
    /** The last row of data; the totals stand below. */
    private final int last;
    private final int totals;

    TableFilling(XSSFWorkbook book, NewerCharts newer, XSSFSheet sheet, XSSFTable table, TemplateFilling.SourceTables.Source source,
            List<String> notes) {
        this.book = book;
        this.newer = newer;
        this.sheet = sheet;
        this.table = table;
        this.source = source;
        this.notes = notes;
        header = table.getStartRowIndex();
        totals = table.getTotalsRowCount();
        last = table.getEndRowIndex() - totals;
    }

    /** Words for the same, whichever case they are in. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether there was a column to fill. */
    boolean fill() throws IOException {
        int rows = Math.max(1, source.table().getEndRowIndex() - source.table().getStartRowIndex());
        List<Column> columns = columns(rows);
        if (columns.stream().noneMatch(column -> column.ours() >= 0)) {
            notes.add(NLS.bind(Messages.noColumns, table.getDisplayName(), sheet.getSheetName()));
            return false;
        }
        makeRoom(header + rows + totals);
        TotalsRow sums = TotalsRow.lift(sheet, table);
        for (int row = 1; row <= rows; row++) {
            for (Column column : columns) {
                fill(row, column);
            }
        }
        for (int row = header + rows + 1; row <= last; row++) {
            clear(row);
        }
        sums.put(header + rows);
        table.setArea(new AreaReference(new CellReference(header, table.getStartColIndex()),
                new CellReference(header + rows + totals, table.getEndColIndex()), SpreadsheetVersion.EXCEL2007));
        unfilter(rows);
        if (totals > 0) {
            new CellReferences(book, sheet, table, last + 1, header + rows + 1).follow();
        }
        new Followers(book, newer, sheet, table, header + 1, last, header + rows).follow();
        return true;
    }

    private List<Column> columns(int rows) {
        List<Column> columns = new ArrayList<>();
        XSSFRow first = sheet.getRow(header + 1);
        for (XSSFTableColumn column : table.getColumns()) {
            int at = table.getStartColIndex() + column.getColumnIndex();
            XSSFCell sample = first == null ? null : first.getCell(at);
            Integer ours = source.columns().get(key(column.getName()));
            String formula = ours == null && sample != null && sample.getCellType() == CellType.FORMULA ? sample.getCellFormula() : null;
            if (formula != null && formula.indexOf('[') < 0) {
                if (header + rows > last) {
                    notes.add(NLS.bind(Messages.plainFormula, column.getName(), table.getDisplayName()));
                }
                formula = null;
            }
            columns.add(new Column(at, ours == null ? -1 : ours, formula, sample == null ? null : sample.getCellStyle()));
        }
        return columns;
    }

    private void makeRoom(int lastNeeded) throws IOException {
        RowsBelow below = new RowsBelow(sheet, table);
        String inTheWay = below.inTheWay(lastNeeded);
        if (inTheWay != null && below.wouldHurt()) {
            throw new IOException(NLS.bind(Messages.noRoom, new Object[] {table.getDisplayName(), sheet.getSheetName(), lastNeeded - header - totals, inTheWay}));
        }
        if (inTheWay != null) {
            below.move(lastNeeded - last - totals);
        }
    }

    private void fill(int number, Column column) {
        Row row = CellUtil.getRow(header + number, sheet);
        Cell cell = row.getCell(column.at());
        if (column.ours() < 0) {
            if (column.formula() != null) {
                cell = CellUtil.getCell(row, column.at());
                cell.setCellFormula(column.formula());
                cell.setCellStyle(column.style());
            } else if (cell == null && column.style() != null) {
                row.createCell(column.at()).setCellStyle(column.style());
            }
            return;
        }
        cell = CellUtil.getCell(row, column.at());
        XSSFRow from = source.sheet().getRow(source.table().getStartRowIndex() + number);
        copy(from == null ? null : from.getCell(source.table().getStartColIndex() + column.ours()), cell, column.style());
    }

    private void copy(Cell from, Cell to, CellStyle style) {
        CellType type = from == null ? CellType.BLANK : from.getCellType() == CellType.FORMULA ? from.getCachedFormulaResultType() : from.getCellType();
        if (style != null) {
            to.setCellStyle(style);
        }
        switch (type) {
            case STRING -> {
                String text = from.getRichStringCellValue().getString();
                to.setCellValue(CellWords.fitting(text));
                if (CellWords.looksLikeFormula(text)) {
                    to.setCellStyle(quoted.computeIfAbsent(to.getCellStyle(), look -> like(look, made -> made.setQuotePrefixed(true))));
                }
            }
            case NUMERIC -> {
                to.setCellValue(from.getNumericCellValue());
                if (DateFormats.isDate(from.getCellStyle()) && !DateFormats.isDate(to.getCellStyle())) {
                    to.setCellStyle(dated.computeIfAbsent(to.getCellStyle(),
                            look -> like(look, made -> made.setDataFormat(book.createDataFormat().getFormat(from.getCellStyle().getDataFormatString())))));
                }
            }
            case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
            default -> to.setBlank();
        }
    }

    /** A look that differs from another in one thing. */
    private CellStyle like(CellStyle look, Consumer<CellStyle> difference) {
        CellStyle made = book.createCellStyle();
        made.cloneStyleFrom(look);
        difference.accept(made);
        return made;
    }

    /** What a filter of the template would hide was chosen for other rows, and so was its order. */
    private void unfilter(int rows) {
        CTTable definition = table.getCTTable();
        if (definition.isSetSortState()) {
            definition.unsetSortState();
        }
        if (!definition.isSetAutoFilter()) {
            return;
        }
        CTAutoFilter filter = definition.getAutoFilter();
        filter.setRef(new CellRangeAddress(header, header + rows, table.getStartColIndex(), table.getEndColIndex()).formatAsString());
        if (filter.isSetSortState()) {
            filter.unsetSortState();
        }
        // a column without criteria only hides its button
        List<CTFilterColumn> criteria = filter.getFilterColumnList().stream().filter(column -> column.getDomNode().hasChildNodes()).toList();
        if (criteria.isEmpty()) {
            return;
        }
        filter.getFilterColumnList().removeAll(criteria);
        for (int row = header + 1; row <= Math.max(last, header + rows) + totals; row++) {
            if (sheet.getRow(row) != null) {
                sheet.getRow(row).setZeroHeight(false);
            }
        }
        notes.add(NLS.bind(Messages.unfiltered, table.getDisplayName(), sheet.getSheetName()));
    }

    private void clear(int number) {
        XSSFRow row = sheet.getRow(number);
        for (int column = table.getStartColIndex(); row != null && column <= table.getEndColIndex(); column++) {
            if (row.getCell(column) != null) {
                row.getCell(column).setBlank();
            }
        }
    }
}
