/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The charts on one sheet, in two columns of the same size; below them in words what is not drawn, and what to do about it. */
final class DashboardSheet {

    private static final int COLUMNS = 20;
    /** In units of a digit. */
    private static final double COLUMN_WIDTH = 8.7;
    private static final int CHART_COLUMNS = COLUMNS / 2;
    private static final int CHART_ROWS = 18;
    private static final double ROW_HEIGHT = 15;
    /** What goes further across gets the whole width. */
    private static final int WIDE_FROM = 10;
    private static final int HEAD_ROWS = 3;
    /** English metric units: 12,700 a point. */
    private static final int GAP = 12_700 * 6;
    /** In percent; two rows of charts and the head then fill a sheet of A4 that lies across. */
    private static final short SCALE = 80;

    private final Book book;
    private final XSSFSheet sheet;
    private final Cells cells;

    private DashboardSheet(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        this.cells = new Cells(book, sheet);
    }

    /** The sheet at its place, to be filled when all tables are written. */
    static DashboardSheet begin(Book book) {
        return new DashboardSheet(book, book.sheet(book.texts().get("sheet.Dashboard"), "Dashboard"));
    }

    void write(Panels panels) {
        sheet.setDisplayGridlines(false);
        for (int column = 0; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, (int) (COLUMN_WIDTH * 256));
        }
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale(SCALE);
        cells.text(0, 0, book.texts().get("dashboard.title", book.labels().name(book.workshop())), null, Look.PLAIN.sized(18).bolder(), book.workshop().getId(),
                "dashboard");
        cells.row(0).setHeightInPoints(30);
        cells.label(1, 0, book.texts().get("dashboard.follows"), Look.PLAIN.inked(Colours.MUTED));
        cells.row(2).setHeightInPoints(6);
        words(draw(panels.charts()), panels.words());
    }

    /** Gives the row below. */
    private int draw(List<Chart> charts) {
        ChartDrawing drawing = new ChartDrawing(sheet, book.isRightToLeft(), book.texts().language());
        int row = HEAD_ROWS;
        boolean rightHalf = false;
        int lines = 0;
        for (Chart chart : charts) {
            boolean wide = chart.kind() != Chart.Kind.BARS && chart.length() > WIDE_FROM;
            if (rightHalf && wide) {
                row += CHART_ROWS + 1;
                rightHalf = false;
            }
            if (!rightHalf && ++lines % 2 == 1 && lines > 1) {
                sheet.setRowBreak(row - 1);
            }
            int first = rightHalf ? CHART_COLUMNS : 0;
            book.rowWritten();
            drawing.draw(chart, anchor(row, first, wide ? COLUMNS : first + CHART_COLUMNS));
            rightHalf = !rightHalf && !wide;
            row += rightHalf ? 0 : CHART_ROWS + 1;
        }
        row += rightHalf ? CHART_ROWS + 1 : 0;
        for (int line = HEAD_ROWS; line < row; line++) {
            cells.row(line).setHeightInPoints((float) ROW_HEIGHT);
        }
        return row;
    }

    private static XSSFClientAnchor anchor(int row, int firstColumn, int endColumn) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(GAP / 2, GAP / 2, 0, 0, firstColumn, row, endColumn, row + CHART_ROWS);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
        return anchor;
    }

    private void words(int firstRow, List<String> words) {
        int row = firstRow;
        if (words.isEmpty()) {
            return;
        }
        cells.label(row, 0, book.texts().get("dashboard.missing"), Look.PLAIN.sized(13).bolder());
        cells.row(row++).setHeightInPoints(24);
        for (String text : words) {
            cells.label(row, 0, "\u2022  " + text, Look.PLAIN.wrapped());
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, COLUMNS - 1));
            double height = TextSize.height(text, (COLUMNS * COLUMN_WIDTH - 4) * TextSize.PIXELS_PER_UNIT, 10, false) + 4;
            cells.row(row++).setHeightInPoints((float) Math.max(17, height));
        }
    }
}
