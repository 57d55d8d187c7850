/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The arguments that the user gave to the program. They come past Equinox, which would take some of them (such as
 * {@code -data}) for its own: the start script encodes them into one system property, each followed by a NUL character,
 * as Base64. Relative paths among them are relative to the folder of the caller, which is the one Java runs in.
 */
public final class LaunchArguments {

	private static final String PROPERTY = "cxstudio.arguments";

	private LaunchArguments() {
	}

	/**
	 * What the user gave.
	 *
	 * @return the arguments in order, never null; empty if there are none
	 * @throws IllegalArgumentException when the start script did not encode them as Base64
	 */
	public static List<String> given() {
		return decode(System.getProperty(PROPERTY, ""));
	}

	/**
	 * Takes encoded arguments apart.
	 *
	 * @param encoded Base64 of the UTF-8 bytes of the arguments, each followed by NUL; empty for none
	 * @return the arguments in order, never null
	 * @throws IllegalArgumentException when the text is not Base64
	 */
	public static List<String> decode(String encoded) {
		String joined = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
		List<String> arguments = new ArrayList<>();
		int start = 0;
		for (int end = joined.indexOf('\0'); end >= 0; end = joined.indexOf('\0', start)) {
			arguments.add(joined.substring(start, end));
			start = end + 1;
		}
		return List.copyOf(arguments);
	}
}
