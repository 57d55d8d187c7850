/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time such as "2 d 3 h 45 min"; ISO 8601 is taken too, and a bare number means minutes. */
public final class DurationText implements ValueFormat {

	private static final Pattern PART = Pattern.compile("(\\d{1,9})(w|d|h|min|m|s)"); //$NON-NLS-1$
	private static final long SECONDS_A_DAY = 24 * 60 * 60;

	@Override
	public String format(Object value) {
		if (!(value instanceof Duration duration)) {
			return ""; //$NON-NLS-1$
		}
		if (duration.getNano() != 0) {
			return duration.toString();
		}
		StringBuilder text = new StringBuilder();
		append(text, duration.toDays(), "d"); //$NON-NLS-1$
		append(text, duration.toHoursPart(), "h"); //$NON-NLS-1$
		append(text, duration.toMinutesPart(), "min"); //$NON-NLS-1$
		append(text, duration.toSecondsPart(), "s"); //$NON-NLS-1$
		return text.isEmpty() ? "0 min" : text.toString(); //$NON-NLS-1$
	}

	private static void append(StringBuilder text, long amount, String unit) {
		if (amount != 0) {
			text.append(text.isEmpty() ? "" : " ").append(amount).append(' ').append(unit); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	@Override
	public Object parse(String text) throws InvalidInput {
		String typed = NumberText.western(text).toLowerCase(Locale.ROOT);
		if (typed.isEmpty()) {
			return null;
		}
		Duration duration = typed.startsWith("p") ? iso(typed) : parts(typed.matches("\\d{1,9}") ? typed + "min" : typed); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (duration.isNegative()) {
			throw new InvalidInput(Messages.durationNeeded);
		}
		return duration;
	}

	private static Duration iso(String typed) throws InvalidInput {
		try {
			return Duration.parse(typed);
		} catch (DateTimeParseException e) {
			// The user learns which forms there are.
			throw new InvalidInput(Messages.durationNeeded);
		}
	}

	private static Duration parts(String typed) throws InvalidInput {
		Matcher part = PART.matcher(typed);
		long seconds = 0;
		int end = 0;
		while (part.find() && part.start() == end) {
			long amount = Long.parseLong(part.group(1));
			seconds += amount * switch (part.group(2)) {
			case "w" -> 7 * SECONDS_A_DAY; //$NON-NLS-1$
			case "d" -> SECONDS_A_DAY; //$NON-NLS-1$
			case "h" -> 60 * 60; //$NON-NLS-1$
			case "s" -> 1; //$NON-NLS-1$
			default -> 60;
			};
			end = part.end();
		}
		if (end != typed.length()) {
			throw new InvalidInput(Messages.durationNeeded);
		}
		return Duration.ofSeconds(seconds);
	}

	@Override
	public String example() {
		return Messages.durationExample;
	}
}
