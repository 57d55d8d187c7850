/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour as #RRGGBB. */
public final class ColourText implements ValueFormat {

	private static final Pattern LONG = Pattern.compile("[0-9A-F]{6}"); //$NON-NLS-1$
	private static final Pattern SHORT = Pattern.compile("[0-9A-F]{3}"); //$NON-NLS-1$

	@Override
	public String format(Object value) {
		return value == null ? "" : value.toString(); //$NON-NLS-1$
	}

	@Override
	public Object parse(String text) throws InvalidInput {
		String typed = text.strip().toUpperCase(Locale.ROOT);
		if (typed.isEmpty()) {
			return null;
		}
		String digits = typed.startsWith("#") ? typed.substring(1) : typed; //$NON-NLS-1$
		if (SHORT.matcher(digits).matches()) {
			digits = digits.replaceAll("(.)", "$1$1"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!LONG.matcher(digits).matches()) {
			throw new InvalidInput(Messages.colourNeeded);
		}
		return '#' + digits;
	}

	@Override
	public String example() {
		return "#RRGGBB"; //$NON-NLS-1$
	}
}
