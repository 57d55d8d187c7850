/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The texts of the command line, for the help and for what the commands say. */
final class Messages {

	static final ResourceBundle BUNDLE = ResourceBundle.getBundle("io.cxstudio.cli.internal.messages",
			Locale.getDefault(), Messages.class.getClassLoader());

	private Messages() {
	}

	/** @return the text of the key; arguments are written plainly, numbers without grouping */
	static String text(String key, Object... arguments) {
		Object[] plain = Stream.of(arguments).map(String::valueOf).toArray();
		return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(plain);
	}
}
