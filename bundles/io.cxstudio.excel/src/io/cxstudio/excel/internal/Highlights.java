/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Direction;
import io.cxstudio.model.EmotionScale;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Conditional formats: emotions from bad to good on the scale of the workshop, figures by their target and warning. The number says what the colour says. */
final class Highlights {

    private static final String BAD = "F3C9C6";
    private static final String MIDDLE = "FFFFFF";
    private static final String GOOD = "C3E0CC";

    private final Book book;
    private final XSSFSheet sheet;

    Highlights(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** Puts the formats onto a written table, if it has something to show. */
    void apply(FlatTable<?> table) {
        if (table.rows().isEmpty()) {
            return;
        }
        if (table.name().equals("Emotions")) {
            emotions(cells(table, "score"));
        } else if (table.name().equals("Measures")) {
            measures(table);
        }
    }

    private CellRangeAddress[] cells(FlatTable<?> table, String key) {
        int column = table.indexOf(key);
        return new CellRangeAddress[] {new CellRangeAddress(1, table.rows().size(), column, column)};
    }

    private void emotions(CellRangeAddress[] cells) {
        EmotionScale scale = book.workshop().getEmotionScale();
        double minimum = scale == null ? -2 : scale.getMinimum();
        double neutral = scale == null ? 0 : scale.getNeutral();
        double maximum = scale == null ? 2 : scale.getMaximum();
        if (!(minimum < neutral && neutral < maximum)) {
            return;
        }
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting colours = rule.getColorScaleFormatting();
        double[] stops = {minimum, neutral, maximum};
        for (int i = 0; i < stops.length; i++) {
            colours.getThresholds()[i].setRangeType(RangeType.NUMBER);
            colours.getThresholds()[i].setValue(stops[i]);
        }
        colours.setColors(new XSSFColor[] {colour(BAD), colour(MIDDLE), colour(GOOD)});
        formats.addConditionalFormatting(cells, rule);
    }

    /** Which way is better stands in the row, so that the formats hold when rows are sorted. */
    private void measures(FlatTable<?> table) {
        String value = "$" + letters(table, "value") + "2";
        String lower = "$" + letters(table, "direction") + "2=\"" + book.labels().word(Direction.LOWER_IS_BETTER) + "\"";
        bars(table, "warning", value, lower, "<=", ">=", BAD, Colours.PAIN);
        bars(table, "target", value, lower, ">=", "<=", GOOD, Colours.GAIN);
    }

    private void bars(FlatTable<?> table, String threshold, String value, String lower, String usually, String otherwise, String fill, String ink) {
        String limit = "$" + letters(table, threshold) + "2";
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule("AND(ISNUMBER(" + value + "),ISNUMBER(" + limit + "),IF(" + lower + ","
                + value + otherwise + limit + "," + value + usually + limit + "))");
        XSSFFontFormatting letters = rule.createFontFormatting();
        letters.setFontColor(colour(ink));
        // POI leaves the opacity out, which the schema demands
        letters.getFontColor().getCTColor().setRgb(colour(ink).getARGB());
        rule.createPatternFormatting().setFillBackgroundColor(colour(fill));
        formats.addConditionalFormatting(cells(table, "value"), rule);
    }

    private static String letters(FlatTable<?> table, String key) {
        return CellReference.convertNumToColString(table.indexOf(key));
    }

    private static XSSFColor colour(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (value >> 16), (byte) (value >> 8), (byte) value}, null);
    }
}
