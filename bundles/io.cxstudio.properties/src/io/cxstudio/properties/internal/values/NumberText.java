/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

/** A number, in the digits of any script. */
public final class NumberText implements ValueFormat {

	private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:_\\d{3})+(?:\\..*)?"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?"); //$NON-NLS-1$

	private final Class<?> type;
	private final Range range;
	private final boolean mayBeEmpty;

	/** The numbers that an attribute takes. */
	public NumberText(EAttribute attribute) {
		type = attribute.getEAttributeType().getInstanceClass();
		range = Range.of(attribute);
		mayBeEmpty = !type.isPrimitive();
	}

	@Override
	public String format(Object value) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		return value instanceof Double number ? Range.text(number) : value.toString();
	}

	@Override
	public Object parse(String text) throws InvalidInput {
		String typed = western(text);
		if (typed.isEmpty()) {
			if (mayBeEmpty) {
				return null;
			}
			throw new InvalidInput(Messages.numberNeeded);
		}
		if (!NUMBER.matcher(typed).matches()) {
			throw new InvalidInput(isWhole() ? Messages.wholeNumberNeeded : Messages.numberNeeded);
		}
		BigDecimal number = new BigDecimal(typed);
		range.check(number.doubleValue());
		return isWhole() ? whole(number) : decimal(number);
	}

	@Override
	public String example() {
		return range.example();
	}

	private boolean isWhole() {
		return type != double.class && type != Double.class;
	}

	private Object whole(BigDecimal number) throws InvalidInput {
		try {
			return type == long.class || type == Long.class ? (Object) number.longValueExact() : (Object) number.intValueExact();
		} catch (ArithmeticException e) {
			// A fraction, or more than the type holds.
			throw new InvalidInput(Messages.wholeNumberNeeded);
		}
	}

	private static Object decimal(BigDecimal number) throws InvalidInput {
		double value = number.doubleValue();
		if (Double.isInfinite(value)) {
			throw new InvalidInput(Messages.numberNeeded);
		}
		return value;
	}

	/** Western digits, a point, and no grouping: "١٢٣٫٥", "1 234,5" and "1,234.5" are all numbers. */
	static String western(String text) {
		StringBuilder typed = new StringBuilder();
		text.strip().codePoints().forEach(c -> {
			if (Character.isDigit(c)) {
				typed.append(Character.digit(c, 10));
			} else if (c == '\u066B') {
				typed.append('.');
			} else if (c == '\u2212') {
				typed.append('-');
			} else if (c != '\u066C' && c != '\'' && !Character.isSpaceChar(c)) {
				typed.appendCodePoint(c);
			}
		});
		String number = typed.toString();
		boolean both = number.indexOf(',') >= 0 && number.indexOf('.') >= 0;
		char grouping = both ? number.lastIndexOf(',') > number.lastIndexOf('.') ? '.' : ','
				: DecimalFormatSymbols.getInstance().getGroupingSeparator();
		if (grouping == ',' || grouping == '.') {
			String marked = number.replace(grouping, '_').replace(',', '.');
			return GROUPED.matcher(marked).matches() ? marked.replace("_", "") : number.replace(',', '.'); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return number.replace(',', '.');
	}
}
