/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import java.util.List;

import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Says what the sheets hold and how the figures came about. */
final class ReadMeSheet {

    private static final int WIDTH = 100 * 256;
    private static final float LINE = 15;
    private static final int LETTERS_A_LINE = 105;

    private static final List<String> TEXT = List.of(
            "This workbook puts many workshops side by side. CX Studio has written it; it is for reading and does not come home.",
            "Comparison: a row for each journey with figures, and for each metric two columns: the figure of the latest period in which the journey "
                    + "measured it, and n, the answers or customers behind it. Where several things of a journey were measured in that period, their counts "
                    + "are put together and the metric computes one figure from them; figures are never averaged. Segments are left out there. A row "
                    + "without a journey holds what a workshop measured of the organisation as a whole or of a persona.",
            "The same metric is told by its id, whatever a workshop calls it; plain means are the same only if name and unit are. An empty cell means "
                    + "not measured, or n/a.",
            "Charts: the first 24 metrics of the comparison, with its first 40 journeys. They follow when the comparison is edited.",
            "Workshops, Journeys, Stages, Touchpoints, Measurements: a row for each thing. Emotions are on the scale of their own workshop, which stands "
                    + "beside them in Journeys. Every figure in Measurements has its n, period, segment and source; the source says if it is simulated.",
            "Every table is an Excel table. Its name and the range Data_NAME stay the same, and so do the headers. What does not fit on a sheet goes on "
                    + "on the next one: Touchpoints (2) with the table Touchpoints_2.",
            "Unread files: the files that could not be read, and why. The sheet is missing if all were read.");

    private ReadMeSheet() {
    }

    static void write(PortfolioBook book) {
        SXSSFSheet sheet = book.sheet("Read me");
        sheet.setColumnWidth(0, WIDTH);
        SXSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue("Portfolio of customer journeys");
        title.setCellStyle(book.styles().title());
        int row = 2;
        for (String paragraph : TEXT) {
            SXSSFRow next = sheet.createRow(row++);
            next.setHeightInPoints(LINE * (1 + paragraph.length() / LETTERS_A_LINE) + LINE / 2);
            SXSSFCell cell = next.createCell(0);
            cell.setCellValue(paragraph);
            cell.setCellStyle(book.styles().wrapped());
        }
    }
}
