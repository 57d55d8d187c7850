/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.excel.CellValue;
import java.time.LocalDate;

/** What the cell of a value says as plain text, as {@link CellValue#plain()} gives it when the cell is read. */
final class Plain {

    private Plain() {
    }

    /** The plain text of a text, a number, a date, or nothing. */
    static String of(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> new CellValue.Text(text).plain();
            case Long number when Math.abs(number) > Cells.EXACT -> Long.toString(number);
            case Number number when Double.isFinite(number.doubleValue()) -> new CellValue.Number(number.doubleValue()).plain();
            case LocalDate day -> day.toString();
            default -> value.toString();
        };
    }
}
