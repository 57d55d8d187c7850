/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables;

import io.cxstudio.tables.internal.Encodings;
import java.util.List;

/** The encodings of text files among which one can choose; {@link ReadChoices#encoding()} takes any other one that Java has as well. */
public final class TextEncodings {

	/** Their names, the likeliest first; unmodifiable. */
	public static final List<String> NAMES = Encodings.NAMES;

	private TextEncodings() {
	}
}
