/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.MetricDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Explains the workbook: its sheets and columns, where its figures come from, and what of it comes home. */
final class ReadMeSheet {

    /** In units of a digit. */
    private static final double[] WIDTHS = {32, 28, 70, 14, 20};
    private static final double PADDING = 4;
    private static final double LEAST_HEIGHT = 16;

    private final Book book;
    private final Texts texts;
    private final XSSFSheet sheet;
    private final Cells cells;
    private int row;

    private ReadMeSheet(Book book, XSSFSheet sheet) {
        this.book = book;
        this.texts = book.texts();
        this.sheet = sheet;
        this.cells = new Cells(book, sheet);
    }

    /** The sheet at its place, to be filled when everything else is written. */
    static ReadMeSheet begin(Book book) {
        return new ReadMeSheet(book, book.sheet(book.texts().get("sheet.ReadMe")));
    }

    /**
     * Writes it.
     *
     * @param sheets    the sheets that people see, with the keys of their texts
     * @param anonymous whether names are left out
     */
    void write(List<SheetNames.Described> sheets, boolean anonymous) {
        sheet.setDisplayGridlines(false);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, (int) (WIDTHS[column] * 256));
        }
        cells.text(row, 0, texts.get("readMe.title", book.labels().name(book.workshop())), null, Look.PLAIN.sized(18).bolder(), book.workshop().getId(), "readMe");
        cells.row(row++).setHeightInPoints(30);
        paragraph(texts.get("readMe.intro", version()));
        if (anonymous) {
            paragraph(texts.get("readMe.anonymous"));
        }
        if (book.workshop().getDate() != null) {
            cells.label(row, 0, texts.get("readMe.written"), Look.PLAIN.inked(Colours.MUTED));
            cells.value(row++, 1, book.workshop().getDate(), Look.PLAIN, book.workshop().getId(), "date");
        }
        if (Texts.has("readMe.dates." + book.workshop().getCalendar().getLiteral())) {
            paragraph(texts.get("readMe.dates." + book.workshop().getCalendar().getLiteral()));
        }
        heading("readMe.home");
        Stream.of("readMe.homeYes", "readMe.homeNo", "readMe.homeHow").map(texts::get).forEach(this::paragraph);
        sheets(sheets);
        metrics();
        columns();
    }

    /** The version of the program, without what changes from build to build. */
    private static String version() {
        Bundle bundle = Platform.isRunning() ? FrameworkUtil.getBundle(ReadMeSheet.class) : null;
        return bundle == null ? "" : bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro();
    }

    private void heading(String key) {
        cells.row(row++).setHeightInPoints(12);
        cells.label(row, 0, texts.get(key), Look.PLAIN.sized(13).bolder());
        cells.row(row++).setHeightInPoints(24);
    }

    private void paragraph(String text) {
        cells.label(row, 0, text.strip(), Look.PLAIN.wrapped());
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, WIDTHS.length - 1));
        double width = 0;
        for (double each : WIDTHS) {
            width += each;
        }
        cells.row(row++).setHeightInPoints((float) height(text, width));
    }

    private static double height(String text, double width) {
        return Math.max(LEAST_HEIGHT, TextSize.height(text, (width - 3) * TextSize.PIXELS_PER_UNIT, 10, false) + PADDING);
    }

    private void header(String... labels) {
        for (int column = 0; column < labels.length; column++) {
            cells.label(row, column, labels[column], Look.HEADER.indented(1));
        }
        cells.row(row++).setHeightInPoints(20);
    }

    private void line(String... values) {
        double height = LEAST_HEIGHT;
        for (int column = 0; column < values.length; column++) {
            cells.text(row, column, values[column], null, Look.ROW.indented(1), "readMe", values[column]);
            height = Math.max(height, height(values[column], WIDTHS[column]));
        }
        cells.row(row++).setHeightInPoints((float) Math.min(409, height));
        book.rowWritten();
    }

    private void sheets(List<SheetNames.Described> sheets) {
        heading("readMe.sheets");
        for (SheetNames.Described described : sheets) {
            cells.text(row, 0, described.sheet(), null, Look.ROW.inked(Colours.LINK).indented(1), "readMe", described.sheet());
            cells.label(row, 1, texts.get("about." + described.about()), Look.ROW.indented(1));
            for (int column = 2; column < WIDTHS.length; column++) {
                cells.blank(row, column, Look.ROW);
            }
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 1, WIDTHS.length - 1));
            cells.row(row).setHeightInPoints((float) Math.max(height(described.sheet(), WIDTHS[0]), LEAST_HEIGHT));
            book.trails().toSheet(sheet, row++, 0, described.sheet());
        }
    }

    private void metrics() {
        heading("readMe.metrics");
        if (book.workshop().getMetricDefinitions().isEmpty()) {
            paragraph(texts.get("readMe.noMetrics"));
            return;
        }
        header(texts.header("metric"), texts.header("metricId"), texts.get("readMe.meaning"), texts.header("target"), texts.header("warning"));
        for (MetricDefinition metric : book.workshop().getMetricDefinitions()) {
            line(book.figures().name(metric), metric.getTypeId() == null ? "" : metric.getTypeId(), book.figures().description(metric),
                    threshold(metric.getTarget()), threshold(metric.getWarning()));
        }
        paragraph(texts.get("readMe.intervals"));
    }

    private static String threshold(Double value) {
        return Plain.of(value);
    }

    private void columns() {
        heading("readMe.columns");
        header(texts.get("readMe.table"), texts.get("readMe.range"));
        for (FlatTable<?> table : book.tables()) {
            line(table.sheetName(), table.name() + ", " + TableNames.of(table));
        }
        row++;
        header(texts.get("readMe.table"), texts.header("textOf"), texts.get("readMe.meaning"),
                texts.get("readMe.home"), "key");
        Notes notes = new Notes(texts);
        for (FlatTable<?> table : book.tables()) {
            for (FlatTable.Column<?> column : table.columns()) {
                String home = texts.get(column.isComputed() ? "readMe.home.formula" : column.comesHome() ? "readMe.home.yes" : "readMe.home.no");
                line(table.sheetName(), texts.header(column.key()), notes.meaning(column.key()), home, column.key());
            }
        }
    }
}
