/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

import io.cxstudio.model.Calendar;
import io.cxstudio.model.Workshop;

/** Days in the calendar and the language of a workshop. */
final class LocalDay {

	private LocalDay() {
	}

	/** A day in words; empty where ISO 8601 says it as well, which is in the Gregorian calendar. */
	static Optional<String> words(LocalDate day, Workshop workshop) {
		if (workshop.getCalendar() == Calendar.GREGORIAN) {
			return Optional.empty();
		}
		String calendar = switch (workshop.getCalendar()) {
		case BUDDHIST -> "buddhist";
		case JALALI -> "persian";
		default -> "roc";
		};
		ULocale locale = ULocale.forLanguageTag(workshop.getLanguage()).setKeywordValue("calendar", calendar);
		DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
		format.setTimeZone(TimeZone.GMT_ZONE);
		return Optional.of(format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
	}
}
