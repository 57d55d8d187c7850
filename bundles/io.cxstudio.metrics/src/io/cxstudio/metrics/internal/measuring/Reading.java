/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.metrics.internal.measuring;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.cxstudio.metrics.Scale;
import io.cxstudio.metrics.internal.Messages;
import io.cxstudio.metrics.measuring.MeasureRequest;

/** Understands the cells of the score column. */
public final class Reading {

	/** What a cell can be. */
	public enum Sort {
		NUMBER, NOT_APPLICABLE, MISSING, REJECTED
	}

	/**
	 * What a cell says.
	 *
	 * @param number the answer of a NUMBER
	 * @param rejection why, of a REJECTED; else null
	 */
	public record Answer(Sort sort, double number, String rejection) {

		/** Whether the cell has to be left out because something is wrong with it. */
		public boolean isRejected() {
			return sort == Sort.REJECTED;
		}
	}

	private static final Answer MISSING = new Answer(Sort.MISSING, 0, null);
	private static final Answer NOT_APPLICABLE = new Answer(Sort.NOT_APPLICABLE, 0, null);
	private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,4})?"); //$NON-NLS-1$
	private static final int LONGEST_NUMBER = 400;
	private static final int LONGEST_SHOWN = 60;
	/** Its square can still be summed up a hundred thousand million times. */
	private static final double LARGEST = 1e140;

	private final Optional<Scale> scale;
	private final boolean decimalComma;
	private final Set<String> notApplicable;
	private final Set<Double> notApplicableNumbers;

	/** @param separator what separates cells; where it is a semicolon, decimals can be written with a comma */
	public Reading(MeasureRequest request, char separator) {
		scale = request.metric().scale();
		decimalComma = separator == ';';
		notApplicable = request.notApplicable().stream().map(Reading::word).collect(Collectors.toSet());
		notApplicableNumbers = request.notApplicable().stream().map(this::number).filter(OptionalDouble::isPresent)
				.map(OptionalDouble::getAsDouble).collect(Collectors.toSet());
	}

	/** What the cell says. */
	public Answer read(String cell) {
		String text = strip(cell);
		if (!notApplicable.isEmpty() && notApplicable.contains(word(cell))) {
			return NOT_APPLICABLE;
		}
		if (text.isEmpty()) {
			return MISSING;
		}
		OptionalDouble read = number(text);
		if (read.isEmpty()) {
			return rejected(Messages.Measure_notANumber);
		}
		double number = read.getAsDouble();
		if (notApplicableNumbers.contains(number)) {
			return NOT_APPLICABLE;
		}
		if (scale.isPresent() && !scale.get().contains(number)) {
			Scale offered = scale.get();
			return rejected(NLS.bind(Messages.Measure_offScale, new Object[] {plain(offered.minimum()), plain(offered.maximum()),
					plain(offered.step())}));
		}
		return Math.abs(number) > LARGEST ? rejected(Messages.Measure_tooLarge) : new Answer(Sort.NUMBER, number, null);
	}

	private static Answer rejected(String reason) {
		return new Answer(Sort.REJECTED, 0, reason);
	}

	/** Digits, signs and decimal points of all scripts; empty if it is no number. Zero is positive, so that it is one score. */
	private OptionalDouble number(String cell) {
		String text = strip(cell);
		if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
			return OptionalDouble.empty();
		}
		StringBuilder plain = new StringBuilder(text.length());
		text.codePoints().forEach(point -> {
			int digit = Character.digit(point, 10);
			if (digit >= 0) {
				plain.append((char) ('0' + digit));
			} else if (point == '\u066B' || point == ',' && decimalComma) {
				plain.append('.');
			} else if (point == '\u2212') {
				plain.append('-');
			} else {
				plain.appendCodePoint(point);
			}
		});
		return NUMBER.matcher(plain).matches() ? OptionalDouble.of(Double.parseDouble(plain.toString()) + 0.0)
				: OptionalDouble.empty();
	}

	private static String word(String cell) {
		return strip(cell).toLowerCase(Locale.ROOT);
	}

	/** Without spaces of any width and the invisible marks that right-to-left texts carry. */
	private static String strip(String cell) {
		int start = 0;
		int end = cell.length();
		while (start < end && isInvisible(cell.charAt(start))) {
			start++;
		}
		while (end > start && isInvisible(cell.charAt(end - 1))) {
			end--;
		}
		return cell.substring(start, end);
	}

	private static boolean isInvisible(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character)
				|| Character.getType(character) == Character.FORMAT;
	}

	/** A value as it fits into a message. */
	public static String shorten(String value) {
		return value.codePointCount(0, value.length()) <= LONGEST_SHOWN ? value
				: value.substring(0, value.offsetByCodePoints(0, LONGEST_SHOWN)) + '\u2026';
	}

	private static String plain(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number) : String.valueOf(number);
	}
}
