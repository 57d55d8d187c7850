/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook: each look once, since Excel takes no more than 64,000. */
final class Styles {

    /** On every desktop or with a stand-in of the same widths, and with letters for Vietnamese and Persian; Thai and Chinese come from other fonts. */
    static final String FONT = "Arial";

    /** Excel's limit is 64,000; what goes beyond this one gets the colours of its kind instead of its own. */
    private static final int LIMIT = 60_000;

    private record FontLook(String ink, double points, boolean bold) {
    }

    private final XSSFWorkbook workbook;
    private final boolean rightToLeft;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontLook, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook, boolean rightToLeft) {
        this.workbook = workbook;
        this.rightToLeft = rightToLeft;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeight(10.0);
        standard.setColor(colour(Colours.INK));
        fonts.put(new FontLook(Colours.INK, 10, false), standard);
    }

    XSSFCellStyle style(Look look) {
        XSSFCellStyle known = styles.get(look);
        if (known != null) {
            return known;
        }
        if (styles.size() >= LIMIT) {
            return style(look.quotation() ? Look.ROW.quoted().formatted(look.format()) : Look.ROW.formatted(look.format()));
        }
        XSSFCellStyle made = make(look);
        styles.put(look, made);
        return made;
    }

    XSSFFont font(String ink, double points, boolean bold) {
        return fonts.computeIfAbsent(new FontLook(ink, points, bold), look -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeight(look.points());
            font.setBold(look.bold());
            font.setColor(colour(look.ink()));
            return font;
        });
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look.ink(), look.points(), look.bold()));
        if (look.fill() != null) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(look.fill()));
        }
        style.setWrapText(look.wrap());
        style.setVerticalAlignment(look.middle() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        if (look.centred()) {
            style.setAlignment(HorizontalAlignment.CENTER);
        } else if (look.indent() > 0) {
            style.setAlignment(rightToLeft ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setIndention((short) look.indent());
        }
        if (rightToLeft) {
            style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
        }
        if (look.format() != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        style.setQuotePrefixed(look.quotation());
        frame(style, look);
        return style;
    }

    private static void frame(XSSFCellStyle style, Look look) {
        switch (look.frame()) {
            case NONE -> { }
            case BELOW -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(colour(Colours.GRID));
            }
            case GAP -> gap(style, true, true);
            case GAP_OPEN_BELOW -> gap(style, true, false);
            case GAP_OPEN_ABOVE -> gap(style, false, true);
        }
    }

    private static void gap(XSSFCellStyle style, boolean above, boolean below) {
        XSSFColor paper = colour(Colours.PAPER);
        style.setBorderLeft(BorderStyle.MEDIUM);
        style.setBorderRight(BorderStyle.MEDIUM);
        style.setLeftBorderColor(paper);
        style.setRightBorderColor(paper);
        if (above) {
            style.setBorderTop(BorderStyle.MEDIUM);
            style.setTopBorderColor(paper);
        }
        if (below) {
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBottomBorderColor(paper);
        }
    }

    private static XSSFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (value >> 16), (byte) (value >> 8), (byte) value}, null);
    }
}
