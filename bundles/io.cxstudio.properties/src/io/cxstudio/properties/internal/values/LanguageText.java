/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** A language as BCP 47 tag. */
public final class LanguageText implements ValueFormat {

	@Override
	public String format(Object value) {
		return value == null ? "" : value.toString(); //$NON-NLS-1$
	}

	@Override
	public Object parse(String text) throws InvalidInput {
		String typed = text.strip().replace('_', '-');
		try {
			String tag = new Locale.Builder().setLanguageTag(typed).build().toLanguageTag();
			if (!typed.isEmpty() && !tag.equals("und")) { //$NON-NLS-1$
				return tag;
			}
		} catch (IllformedLocaleException e) {
			// Told below, like an empty field.
			throw new InvalidInput(Messages.languageNeeded);
		}
		throw new InvalidInput(Messages.languageNeeded);
	}
}
