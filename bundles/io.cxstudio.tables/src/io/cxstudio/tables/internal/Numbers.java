/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people write them in their languages. */
public final class Numbers {

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(?:[.,]\\d{1,9})?");

	private Numbers() {
	}

	/** The number that a text is, in digits of any script; empty if it is none. */
	public static OptionalDouble of(String text) {
		StringBuilder plain = new StringBuilder();
		text.strip().codePoints().forEach(letter -> {
			int digit = Character.digit(letter, 10);
			switch (letter) {
				case 0x2212, 0x2013 -> plain.append('-');
				case 0x066B -> plain.append('.');
				default -> plain.appendCodePoint(digit < 0 ? letter : '0' + digit);
			}
		});
		String number = plain.toString();
		return NUMBER.matcher(number).matches() ? OptionalDouble.of(Double.parseDouble(number.replace(',', '.'))) : OptionalDouble.empty();
	}
}
