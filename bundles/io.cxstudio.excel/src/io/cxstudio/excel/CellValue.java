/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What stands in a cell. Of a formula it is the value that the program which saved the file has computed. */
public sealed interface CellValue {

    /**
     * A text.
     *
     * @param text as it was typed, with escaped characters turned back; not null
     */
    record Text(String text) implements CellValue {
        @Override
        public String plain() {
            return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        }
    }

    /**
     * A number that is not shown as a date.
     *
     * @param value a finite number
     */
    record Number(double value) implements CellValue {
        /** Programs write 15 to 17 digits: so many are the same in all of them. */
        private static final MathContext SAME_DIGITS = new MathContext(14);

        @Override
        public String plain() {
            BigDecimal rounded = new BigDecimal(value).round(SAME_DIGITS).stripTrailingZeros();
            return rounded.signum() == 0 ? "0" : rounded.toPlainString();
        }
    }

    /**
     * A number that is shown as a date or a time.
     *
     * @param value the point in time, not null
     */
    record Date(LocalDateTime value) implements CellValue {
        @Override
        public String plain() {
            return value.toLocalTime().equals(LocalTime.MIDNIGHT) ? value.toLocalDate().toString() : value.toString();
        }
    }

    /**
     * A truth value.
     *
     * @param value whether it is true
     */
    record Truth(boolean value) implements CellValue {
        @Override
        public String plain() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /**
     * The error that a formula came to.
     *
     * @param code such as {@code #REF!}, not null
     */
    record Fault(String code) implements CellValue {
        @Override
        public String plain() {
            return code;
        }
    }

    /**
     * The value as plain text, the same whichever program saved the file: numbers with a point and without grouping, dates as ISO 8601 has them, line
     * ends as line feeds.
     *
     * @return the text, not null
     */
    String plain();
}
