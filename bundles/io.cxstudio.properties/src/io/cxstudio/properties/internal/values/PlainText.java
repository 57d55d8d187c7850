/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

/** Text as it is. Only white space is no text. */
public record PlainText(boolean isMultiLine) implements ValueFormat {

	@Override
	public String format(Object value) {
		return value == null ? "" : value.toString(); //$NON-NLS-1$
	}

	@Override
	public Object parse(String text) {
		if (text.isBlank()) {
			return null;
		}
		return isMultiLine ? text.replace("\r\n", "\n") : text; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
