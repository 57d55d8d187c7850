/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Says what the sheets hold and how the figures came about. */
final class ReadMeSheet {

    private static final int WIDTH = 100 * 256;
    private static final float LINE = 15;
    private static final int LETTERS_A_LINE = 105;

    private static final int PARAGRAPHS = 7;

    private ReadMeSheet() {
    }

    static void write(PortfolioBook book) {
        SXSSFSheet sheet = book.sheet(TableWriter.title(book, "ReadMe"));
        sheet.setColumnWidth(0, WIDTH);
        SXSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue(book.words().get("title"));
        title.setCellStyle(book.styles().title());
        int row = 2;
        for (int number = 1; number <= PARAGRAPHS; number++) {
            String table = TableWriter.RANGE + PortfolioTable.MEASUREMENTS.title();
            String paragraph = book.words().get("read." + number, table, table + ".value");
            SXSSFRow next = sheet.createRow(row++);
            next.setHeightInPoints(LINE * (1 + paragraph.length() / LETTERS_A_LINE) + LINE / 2);
            SXSSFCell cell = next.createCell(0);
            cell.setCellValue(paragraph);
            cell.setCellStyle(book.styles().wrapped());
        }
    }
}
