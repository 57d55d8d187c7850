/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Calendar;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Number formats of days. The cell always holds the same number; the format only says in which calendar a program shows it: {@code [$-NNCCLLLL]} gives
 * the shape of the digits, the calendar and the language in hexadecimal (ISO/IEC 29500-1, 18.8.31; [MS-OI29500]).
 */
public final class DateFormats {

    /** Days as ISO 8601 writes them. */
    static final String ISO = "yyyy\\-mm\\-dd";

    private static final String BUDDHIST = "[$-107041E]d/mm/yyyy;@";
    /** Excel's own format for days in Taiwan, where {@code e} is the year of the republic. */
    private static final String MINGUO = "[$-404]e/m/d;@";
    /** LibreOffice has no such calendar and shows the Gregorian one; with four digits of a year the two cannot be mixed up. */
    private static final String JALALI = "[$-160429]yyyy/mm/dd;@";

    /** What is not code: quoted words, what stands in brackets, single escaped characters. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].");
    /** A year of an era, as in Taiwan and Japan; not the exponent of a number, nor a letter of a word. */
    private static final Pattern ERA_YEAR = Pattern.compile("(?i)(?<![a-z0#?.])g{0,3}e{1,4}(?![a-z+-])");
    /** Formats that programs of East Asia mean without writing them: days, and times of day. */
    private static final int[][] EAST_ASIAN = {{27, 36}, {50, 58}};

    private DateFormats() {
    }

    /**
     * How days are shown.
     *
     * @param calendar the calendar of the workshop, or null for the Gregorian one
     * @return the format
     */
    public static String of(Calendar calendar) {
        return switch (calendar == null ? Calendar.GREGORIAN : calendar) {
            case BUDDHIST -> BUDDHIST;
            case JALALI -> JALALI;
            case MINGUO -> MINGUO;
            case GREGORIAN -> ISO;
        };
    }

    /** Whether a style shows numbers as days. */
    public static boolean isDate(CellStyle style) {
        return isDate(style.getDataFormat(), style.getDataFormatString());
    }

    /**
     * Whether a format shows numbers as days or times.
     *
     * @param index its number in the workbook
     * @param code  its code, or null if the workbook does not say it
     */
    public static boolean isDate(int index, String code) {
        if (code == null) {
            for (int[] range : EAST_ASIAN) {
                if (index >= range[0] && index <= range[1]) {
                    return true;
                }
            }
            return DateUtil.isADateFormat(index, null);
        }
        return DateUtil.isADateFormat(index, code) || ERA_YEAR.matcher(WORDS.matcher(code).replaceAll(" ")).find();
    }
}
