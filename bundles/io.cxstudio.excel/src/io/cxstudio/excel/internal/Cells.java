/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes cells of a sheet. Text stays text, numbers and dates are real ones, and what Excel cannot carry is kept in another way and told. */
final class Cells {

    static final String INTEGER = "#,##0";
    static final String DECIMAL = "0.0##";

    /** Excel counts with 15 digits. */
    static final long EXACT = 999_999_999_999_999L;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Something small goes below a text only if both have room, with everything escaped. */
    private static final int BOTH = 4_000;

    private final Book book;
    private final XSSFSheet sheet;

    Cells(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row != null ? row : sheet.createRow(index);
    }

    /** An empty cell that has a look. */
    void blank(int row, int column, Look look) {
        cell(row, column, look);
    }

    /** A text of the studio. */
    void label(int row, int column, String text, Look look) {
        XSSFCell cell = cell(row, column, look);
        if (!text.isEmpty()) {
            SharedTexts.write(cell, text);
        }
    }

    private XSSFCell cell(int row, int column, Look look) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(book.styles().style(look));
        return cell;
    }

    /**
     * A value of a workshop.
     *
     * @param row    the row, from 0
     * @param column the column, from 0
     * @param value  a text, a number, a date, a truth value, or null for an empty cell
     * @param look   how it looks; a number or date gets its format if the look has none
     * @param id     the id of the element it belongs to
     * @param key    the key of the column, or what it says about the element
     * @return what stands in the cell, for measuring
     */
    String value(int row, int column, Object value, Look look, String id, String key) {
        return switch (value) {
            case null -> {
                blank(row, column, look);
                yield "";
            }
            case Integer number -> number(row, column, number.doubleValue(), look, INTEGER);
            case Long number when Math.abs(number) <= EXACT -> number(row, column, number.doubleValue(), look, INTEGER);
            case Double number when Double.isFinite(number) -> number(row, column, number, look, DECIMAL);
            case LocalDate day when !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY) -> date(row, column, day, look);
            case String text -> text(row, column, text, null, look, id, key);
            default -> {
                book.warn(id + key, place(row, column), Messages.notANumber, value);
                yield text(row, column, value.toString(), null, look, id, key);
            }
        };
    }

    private String number(int row, int column, double number, Look look, String format) {
        XSSFCell cell = cell(row, column, look.format() != null ? look : look.formatted(format));
        // turns a negative zero into a plain one
        cell.setCellValue(number + 0.0);
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private String date(int row, int column, LocalDate day, Look look) {
        XSSFCell cell = cell(row, column, look.formatted(DateFormats.of(book.workshop().getCalendar())));
        cell.setCellValue(DateUtil.getExcelDate(day));
        return day.toString();
    }

    /**
     * A figure that a formula computes.
     *
     * @param formula without the sign of equality
     * @param value   what it comes to, or null where there is nothing to compute from
     * @param look    how it looks, with a format
     * @return what stands in the cell, for measuring
     */
    String formula(int row, int column, String formula, Double value, Look look) {
        XSSFCell cell = cell(row, column, look);
        cell.setCellFormula(formula);
        if (value == null) {
            boolean said = formula.contains('"' + Formulas.NOT_AVAILABLE + '"');
            cell.setCellValue(said ? Formulas.NOT_AVAILABLE : "");
            return said ? Formulas.NOT_AVAILABLE : "";
        }
        cell.setCellValue(value + 0.0);
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /**
     * A text that people wrote, with something smaller below it.
     *
     * @param small what stands below in small and muted letters, or null
     * @return the text in the cell
     */
    String text(int row, int column, String whole, String small, Look look, String id, String key) {
        String text = whole;
        if (LongTexts.isTooLong(text)) {
            text = book.longTexts().take(text, id, key);
            book.warn(id + key, place(row, column), Messages.textTooLong, whole.length(), book.texts().get("sheet.LongTexts"));
        }
        if (CellText.hasUnusualCharacters(text)) {
            book.warn(id + key, place(row, column), Messages.unusualCharacters);
        }
        if (text.isEmpty() && (small == null || small.isEmpty())) {
            blank(row, column, look);
            return "";
        }
        XSSFCell cell = cell(row, column, CellText.looksLikeFormula(text) ? look.quoted() : look);
        boolean both = small != null && !small.isEmpty() && text.length() + small.length() < BOTH;
        if (!both) {
            SharedTexts.write(cell, CellText.escape(text));
            return text;
        }
        XSSFRichTextString rich = new XSSFRichTextString();
        if (!text.isEmpty()) {
            rich.append(CellText.escape(text + "\n"), book.styles().font(look.ink(), look.points(), look.bold()));
        }
        rich.append(CellText.escape(small), book.styles().font(Colours.MUTED, look.points() - 1.5, false));
        cell.setCellValue(rich);
        return text.isEmpty() ? small : text + "\n" + small;
    }

    /** The place of a cell for people. */
    String place(int row, int column) {
        return sheet.getSheetName() + "!" + new CellReference(row, column).formatAsString();
    }
}
