/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;

/** Values for any attribute of the metamodel, the nasty ones among them. */
final class RandomValues {

	private static final List<String> TEXTS = List.of("Plain", "", " ", " leading and trailing ", "two\nlines", "tab\there",
			"carriage\rreturn\r\n", "<b>&amp;\"'</b>", "]]>", "--", "=1+2", "\\u0041", "\\\\u0041", "\\", "back\\slash",
			"a\u0000b", "\u0001\u001F", "\uD800", "x\uDC00", "\uD83D\uDE42", "\uFFFE\uFFFF", "\u0085\u2028\u2029", "\uFEFF",
			"การจองตั๋ว", "Tiếng Việt", "Tie\u0302\u0301ng", "數位網路商店", "می\u200Cخواهم", "\u202Eright to left", "é e\u0301");

	private final Random random;

	RandomValues(Random random) {
		this.random = random;
	}

	/** A value of an attribute that holds one, never its default. */
	Object value(EAttribute attribute) {
		Object value;
		do {
			value = value(attribute.getEAttributeType());
		} while (value.equals(attribute.getDefaultValue()));
		return value;
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum literals) {
			return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
		}
		Class<?> kind = type.getInstanceClass();
		if (kind == String.class) {
			return text();
		} else if (kind == boolean.class) {
			return random.nextBoolean();
		} else if (kind == int.class || kind == Integer.class) {
			return random.nextInt(10) - 2;
		} else if (kind == long.class || kind == Long.class) {
			return random.nextLong();
		} else if (kind == double.class || kind == Double.class) {
			return number();
		} else if (kind == LocalDate.class) {
			return LocalDate.ofEpochDay(random.nextInt(40000) - 10000);
		} else if (kind == Duration.class) {
			return Duration.ofSeconds(random.nextInt(1_000_000), random.nextInt(1000) * 1_000_000L);
		} else if (kind == byte[].class) {
			byte[] bytes = new byte[random.nextInt(200)];
			random.nextBytes(bytes);
			return bytes;
		}
		throw new IllegalStateException("No values for " + type.getName());
	}

	String text() {
		String text = TEXTS.get(random.nextInt(TEXTS.size()));
		return random.nextInt(3) == 0 ? text + TEXTS.get(random.nextInt(TEXTS.size())) : text;
	}

	private double number() {
		return switch (random.nextInt(8)) {
		case 0 -> Double.MAX_VALUE;
		case 1 -> Double.MIN_VALUE;
		case 2 -> 0.1 + 0.2;
		case 3 -> Double.NaN;
		case 4 -> Double.NEGATIVE_INFINITY;
		case 5 -> -random.nextInt(10);
		default -> random.nextDouble() * 10;
		};
	}
}
