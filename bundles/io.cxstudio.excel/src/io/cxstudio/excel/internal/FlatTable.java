/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.ModelPackage.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * A table of Excel: one row for each thing, with filters, typed cells and an id. Its name and the keys of its columns are the same in every language,
 * its headers are in the language of the workbook.
 *
 * @param <R> what a row is about
 */
final class FlatTable<R> {

    /** In units of a digit. */
    private static final double NARROWEST = 9;
    private static final double WIDEST = 46;
    /** The arrow of the filter stands in the header. */
    private static final double ARROW = 4.5;
    private static final double HIGHEST_ROW = 220;
    private static final double PADDING = 4;

    /**
     * A column.
     *
     * @param <R>     what a row is about
     * @param key     its key, the same in every language
     * @param feature what is changed when the cell is changed and the workbook comes home; null if it is for reading
     * @param value   what stands in the cell
     * @param format  the format of numbers; may give null
     * @param formula what computes the value from other cells of the row, or null for a plain value
     */
    record Column<R>(String key, EStructuralFeature feature, Function<R, Object> value, Function<R, String> format, Formula<R> formula) {

        private static final Set<EStructuralFeature> PLACE = Set.of(Literals.CARD__STEP, Literals.CARD__LANE, Literals.CARD__LAST_STEP);

        /** Whether the column tells where a card stands: such columns mean something together only. */
        boolean isPlace() {
            return feature != null && PLACE.contains(feature);
        }

        /** Whether it is one of the counts behind a figure: the counts of a measurement mean something together only. */
        boolean isCount() {
            return feature == Literals.MEASUREMENT__AGGREGATE;
        }

        /** Whether the column tells in which half of a lane a card stands. What is written there changes the kind of the card, which is no feature. */
        boolean isHalf() {
            return key.equals(Halves.COLUMN);
        }

        /** Whether what is written in the column comes home. */
        boolean comesHome() {
            return feature != null || isHalf();
        }

        /** Whether the value follows from other cells of the row, so that every program may compute it anew. */
        boolean isComputed() {
            return formula != null;
        }
    }

    /**
     * A live formula.
     *
     * @param <R> what a row is about
     */
    @FunctionalInterface
    interface Formula<R> {

        /**
         * The formula without the sign of equality, or null where the value stands as it is.
         *
         * @param subject what the row is about
         * @param cell    gives the reference of the cell in the same row and the column of a key
         */
        String of(R subject, UnaryOperator<String> cell);
    }

    private final Book book;
    private final String name;
    private final Function<R, String> id;
    private final List<Column<R>> columns = new ArrayList<>();
    private List<R> rows = List.of();
    private String sheetName;
    private String reference;

    /**
     * A table without columns yet.
     *
     * @param book what it goes into
     * @param name its name: letters only
     * @param id   the id of the element that a row is about
     */
    FlatTable(Book book, String name, Function<R, String> id) {
        this.book = book;
        this.name = name;
        this.id = id;
    }

    /** A column for reading, whose cells look as their values want it. */
    FlatTable<R> column(String key, Function<R, Object> value) {
        return column(key, value, any -> null);
    }

    /** A column that may be changed: what is written there comes home into a feature of what the row is about. */
    FlatTable<R> column(String key, EStructuralFeature feature, Function<R, Object> value) {
        return column(key, feature, value, any -> null);
    }

    /** A column of numbers in a format of their own. */
    FlatTable<R> column(String key, Function<R, Object> value, String format) {
        return column(key, value, any -> format);
    }

    /** A column of numbers in formats of their own, which may be null. */
    FlatTable<R> column(String key, Function<R, Object> value, Function<R, String> format) {
        return column(key, null, value, format);
    }

    /** A column that may be changed, of numbers in formats of their own. */
    FlatTable<R> column(String key, EStructuralFeature feature, Function<R, Object> value, Function<R, String> format) {
        columns.add(new Column<>(key, feature, value, format, null));
        return this;
    }

    /** A column of numbers that follow from others in the same row. The value is what the formula comes to. */
    FlatTable<R> computed(String key, Function<R, Object> value, Function<R, String> format, Formula<R> formula) {
        columns.add(new Column<>(key, null, value, format, formula));
        return this;
    }

    /** What the table is about, one a row. The column of the ids is added, if the table has none of its own. */
    FlatTable<R> rows(List<R> contents) {
        if (indexOf("id") < 0) {
            column("id", id::apply);
        }
        rows = List.copyOf(contents);
        return this;
    }

    String name() {
        return name;
    }

    List<Column<R>> columns() {
        return columns;
    }

    List<R> rows() {
        return rows;
    }

    /** What identifies a row: what stands in its column of ids. */
    String rowId(R row) {
        return String.valueOf(columns.get(indexOf("id")).value().apply(row));
    }

    /** The number of a column, from 0. */
    int indexOf(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The name of the sheet on which the table was written. */
    String sheetName() {
        return sheetName;
    }

    /**
     * Cells of a column of the written table.
     *
     * @param key   the key of the column
     * @param first the first row, from 0 without the headers
     * @param last  the last row
     */
    TableRange range(String key, int first, int last) {
        Column<R> column = columns.get(indexOf(key));
        String letters = "$" + CellReference.convertNumToColString(indexOf(key)) + "$";
        String cells = letters + (first + 2) + ":" + letters + (last + 2);
        List<Object> values = new ArrayList<>();
        rows.subList(first, last + 1).forEach(row -> values.add(column.value().apply(row)));
        return new TableRange(quotedSheetName() + "!" + cells, values);
    }

    /** The sheet's name as formulas have it. */
    private String quotedSheetName() {
        return "'" + sheetName.replace("'", "''") + "'";
    }

    /** Writes the table at the top of a sheet of its own. If there are no rows, the table gets an empty one, since Excel allows no table without. */
    void write() {
        XSSFSheet sheet = book.sheet(book.texts().get("sheet." + name), name);
        sheetName = sheet.getSheetName();
        int headerRow = 0;
        sheet.createFreezePane(0, 1);
        Cells cells = new Cells(book, sheet);
        List<List<String>> contents = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            contents.add(write(cells, headerRow + 1 + i, rows.get(i)));
            book.rowWritten();
        }
        for (int column = 0; rows.isEmpty() && column < columns.size(); column++) {
            cells.blank(headerRow + 1, column, Look.ROW);
        }
        double[] widths = widths(contents);
        double headerHeight = 20;
        for (int column = 0; column < columns.size(); column++) {
            cells.label(headerRow, column, header(column), Look.HEADER.indented(1));
            sheet.setColumnWidth(column, (int) (widths[column] * 256));
            headerHeight = Math.max(headerHeight, height(header(column), widths[column] - ARROW, true));
        }
        cells.row(headerRow).setHeightInPoints((float) headerHeight);
        for (int i = 0; i < contents.size(); i++) {
            setHeight(cells.row(headerRow + 1 + i), contents.get(i), widths);
        }
        CellRangeAddress area = new CellRangeAddress(headerRow, headerRow + Math.max(1, rows.size()), 0, columns.size() - 1);
        createTable(sheet, area);
        complete(sheet, area);
        book.tables().add(this);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }

    /** Choices, notes, colours and ways to the maps. */
    private void complete(XSSFSheet sheet, CellRangeAddress area) {
        String letters = CellReference.convertNumToColString(area.getLastColumn());
        reference = quotedSheetName() + "!$A$1:$" + letters + "$" + (area.getLastRow() + 1);
        Vocabulary vocabulary = new Vocabulary(book);
        Notes notes = new Notes(book.texts());
        for (int column = 0; column < columns.size(); column++) {
            vocabulary.apply(sheet, columns.get(column), column, this);
            notes.add(sheet, 0, column, columns.get(column));
        }
        new Highlights(book, sheet).apply(this);
        int map = indexOf("map");
        for (int row = 0; map >= 0 && row < rows.size(); row++) {
            book.trails().inTable(id.apply(rows.get(row)), sheet, row + 1, map);
        }
    }

    /** The range of the written table with its headers, as formulas have it. */
    String reference() {
        return reference;
    }

    private List<String> write(Cells cells, int row, R subject) {
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            Look look = column.key().equals("id") || column.key().endsWith("Id") ? Look.ROW.inked(Colours.MUTED)
                    : column.key().equals("map") ? Look.ROW.inked(Colours.LINK) : Look.ROW;
            Object value = column.value().apply(subject);
            if (value instanceof Number) {
                look = look.formatted(column.format().apply(subject));
            } else if (value instanceof String text) {
                value = text.isEmpty() ? null : text;
                look = look.indented(1);
            }
            String formula = column.isComputed() ? column.formula().of(subject, key -> reference(row, key)) : null;
            contents.add(formula != null ? cells.formula(row, i, formula, value instanceof Number number ? (Double) number.doubleValue() : null, look.formatted(column.format().apply(subject)))
                    : cells.value(row, i, value, look, id.apply(subject), column.key()));
        }
        return contents;
    }

    private String reference(int row, String key) {
        return CellReference.convertNumToColString(indexOf(key)) + (row + 1);
    }

    private String header(int column) {
        return book.texts().header(columns.get(column).key());
    }

    private double[] widths(List<List<String>> contents) {
        double[] widths = new double[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            double widest = TextSize.width(header(column), 10, true) / TextSize.PIXELS_PER_UNIT + ARROW;
            widest = Math.min(widest, WIDEST / 2);
            for (List<String> row : contents) {
                String text = row.get(column);
                // what is longer than a line is wrapped anyway, and need not be measured
                widest = Math.max(widest, text.length() > 400 ? WIDEST : TextSize.widest(text, 10, false) / TextSize.PIXELS_PER_UNIT + 3);
            }
            widths[column] = Math.min(WIDEST, Math.max(NARROWEST, widest));
        }
        return widths;
    }

    /** Not fixed: whoever edits the text in Excel gets a row that fits again. */
    private static void setHeight(XSSFRow row, List<String> contents, double[] widths) {
        double highest = 15;
        for (int column = 0; column < widths.length; column++) {
            highest = Math.max(highest, height(contents.get(column), widths[column], false));
        }
        row.setHeightInPoints((float) Math.min(HIGHEST_ROW, highest));
        row.getCTRow().unsetCustomHeight();
    }

    private static double height(String text, double width, boolean bold) {
        String measured = text.length() > 3_000 ? text.substring(0, 3_000) : text;
        return TextSize.height(measured, (width - 2.5) * TextSize.PIXELS_PER_UNIT, 10, bold) + PADDING;
    }

    private void createTable(XSSFSheet sheet, CellRangeAddress area) {
        XSSFTable table = sheet.createTable(new AreaReference(new CellReference(area.getFirstRow(), 0),
                new CellReference(area.getLastRow(), area.getLastColumn()), SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        CTTable definition = table.getCTTable();
        definition.setTotalsRowShown(false);
        if (!definition.isSetAutoFilter()) {
            definition.addNewAutoFilter();
        }
        definition.getAutoFilter().setRef(area.formatAsString());
        CTTableColumns names = definition.getTableColumns();
        for (int column = 0; column < columns.size(); column++) {
            names.getTableColumnArray(column).setName(header(column));
            book.columnKeys().add(new Book.ColumnKey(name, column + 1, columns.get(column).key(), header(column)));
        }
        CTTableStyleInfo style = definition.isSetTableStyleInfo() ? definition.getTableStyleInfo() : definition.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(false);
        style.setShowColumnStripes(false);
    }
}
