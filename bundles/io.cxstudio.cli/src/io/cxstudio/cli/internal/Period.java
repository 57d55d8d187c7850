/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * Days in a row.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
record Period(LocalDate first, LocalDate last) {

	/**
	 * Reads a year (2026), a month (2026-11), a day (2026-11-22), or two days with a slash between (2026-11-01/2026-11-22).
	 *
	 * @throws IllegalArgumentException when it is none of these; the message is for people
	 */
	static Period parse(String text) {
		try {
			Period period = read(text.strip());
			if (!period.last().isBefore(period.first())) {
				return period;
			}
		} catch (DateTimeException exception) {
			throw new IllegalArgumentException(Messages.text("measure.badPeriod", text), exception);
		}
		throw new IllegalArgumentException(Messages.text("measure.periodEndsFirst", text));
	}

	private static Period read(String text) {
		int slash = text.indexOf('/');
		if (slash >= 0) {
			return new Period(LocalDate.parse(text.substring(0, slash).strip()),
					LocalDate.parse(text.substring(slash + 1).strip()));
		}
		return switch (text.length()) {
		case 4 -> new Period(Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
		case 7 -> new Period(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
		default -> new Period(LocalDate.parse(text), LocalDate.parse(text));
		};
	}
}
