/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.portfolio.internal;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks that the cells of a portfolio have. */
final class CellStyles {

    private static final String FONT = "Arial";
    private static final double POINTS = 10;
    private static final double TITLE_POINTS = 14;
    private static final byte[] INK = {(byte) 0xFF, (byte) 0x1E, (byte) 0x25, (byte) 0x30};
    private static final byte[] SHADE = {(byte) 0xFF, (byte) 0xEE, (byte) 0xF1, (byte) 0xF5};
    private static final byte[] LINE = {(byte) 0xFF, (byte) 0xC9, (byte) 0xD0, (byte) 0xDA};

    private final XSSFWorkbook workbook;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle number;
    private final CellStyle decimal;
    private final CellStyle date;
    private final CellStyle header;
    private final CellStyle title;
    private final CellStyle wrapped;

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeight(POINTS);
        standard.setColor(colour(INK));
        text = style(null);
        quoted = style(null);
        ((XSSFCellStyle) quoted).setQuotePrefixed(true);
        number = style("#,##0");
        decimal = style("0.0##");
        date = style("yyyy\\-mm\\-dd");
        XSSFCellStyle head = style(null);
        head.setFont(font(POINTS));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setFillForegroundColor(colour(SHADE));
        head.setBorderBottom(BorderStyle.THIN);
        head.setBottomBorderColor(colour(LINE));
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        header = head;
        XSSFCellStyle large = style(null);
        large.setFont(font(TITLE_POINTS));
        title = large;
        XSSFCellStyle wide = style(null);
        wide.setWrapText(true);
        wrapped = wide;
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }

    private XSSFFont font(double points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeight(points);
        font.setBold(true);
        font.setColor(colour(INK));
        return font;
    }

    private static XSSFColor colour(byte[] argb) {
        return new XSSFColor(argb, null);
    }

    CellStyle text() {
        return text;
    }

    /** Text that begins as a formula would. */
    CellStyle quoted() {
        return quoted;
    }

    CellStyle number() {
        return number;
    }

    CellStyle decimal() {
        return decimal;
    }

    CellStyle date() {
        return date;
    }

    CellStyle header() {
        return header;
    }

    CellStyle title() {
        return title;
    }

    CellStyle wrapped() {
        return wrapped;
    }
}
