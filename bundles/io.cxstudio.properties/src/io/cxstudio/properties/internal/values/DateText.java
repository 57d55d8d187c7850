/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A day: shown as ISO 8601, taken in that form or the way it is written where the user is. */
public final class DateText implements ValueFormat {

	private final List<DateTimeFormatter> accepted = new ArrayList<>();

	/** Days as they are written in a place. */
	public DateText(Locale locale) {
		accepted.add(new DateTimeFormatterBuilder().appendPattern("uuuu-M-d").toFormatter(locale).withResolverStyle(ResolverStyle.STRICT)); //$NON-NLS-1$
		for (FormatStyle style : List.of(FormatStyle.SHORT, FormatStyle.MEDIUM, FormatStyle.LONG)) {
			String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
			// With a year of two digits, java.time would take 2026 for more than the pattern says.
			String wholeYear = pattern.replaceAll("y+|u+", "uuuu"); //$NON-NLS-1$ //$NON-NLS-2$
			accepted.add(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(lenient(wholeYear)).toFormatter(locale).withResolverStyle(ResolverStyle.STRICT));
		}
	}

	/** One digit is enough for a month or a day. */
	private static String lenient(String pattern) {
		return pattern.replaceAll("(?<!M)MM(?!M)", "M").replaceAll("d+", "d"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public String format(Object value) {
		return value == null ? "" : value.toString(); //$NON-NLS-1$
	}

	@Override
	public Object parse(String text) throws InvalidInput {
		String typed = westernDigits(text.strip());
		if (typed.isEmpty()) {
			return null;
		}
		for (DateTimeFormatter format : accepted) {
			try {
				return LocalDate.parse(typed, format);
			} catch (DateTimeParseException e) {
				// Perhaps the next form fits.
				continue;
			}
		}
		throw new InvalidInput(Messages.dateNeeded);
	}

	@Override
	public String example() {
		return Messages.dateExample;
	}

	private static String westernDigits(String text) {
		StringBuilder digits = new StringBuilder();
		text.codePoints().forEach(c -> {
			if (Character.isDigit(c)) {
				digits.append(Character.digit(c, 10));
			} else {
				digits.appendCodePoint(c);
			}
		});
		return digits.toString();
	}
}
