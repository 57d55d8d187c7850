/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.values;

/** Turns a value into text that people can change, and back. */
public interface ValueFormat {

	/** The text of a value; empty for null. */
	String format(Object value);

	/**
	 * The value of a text; null for an empty one where the feature may have none.
	 *
	 * @throws InvalidInput when the text is no such value; the message tells people what would be
	 */
	Object parse(String text) throws InvalidInput;

	/** Whether the text may have several lines. */
	default boolean isMultiLine() {
		return false;
	}

	/** What stands in the empty field, such as an example. */
	default String example() {
		return ""; //$NON-NLS-1$
	}
}
