/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The arguments that the user gave. They come past Equinox, which would take some of them (such as {@code -data}) for
 * its own: the start script encodes them into one system property, each followed by a NUL character, as Base64.
 */
final class Arguments {

	private static final String PROPERTY = "cxstudio.arguments"; //$NON-NLS-1$

	private Arguments() {
	}

	static String[] given() {
		return decode(System.getProperty(PROPERTY, "")); //$NON-NLS-1$
	}

	/** @throws IllegalArgumentException when the text is not Base64 */
	static String[] decode(String encoded) {
		String joined = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
		List<String> arguments = new ArrayList<>();
		int start = 0;
		for (int end = joined.indexOf('\0'); end >= 0; end = joined.indexOf('\0', start)) {
			arguments.add(joined.substring(start, end));
			start = end + 1;
		}
		return arguments.toArray(String[]::new);
	}
}
