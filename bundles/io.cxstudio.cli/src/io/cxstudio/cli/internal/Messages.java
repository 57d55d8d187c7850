/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.cli.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the command line, for the help and for what the commands say. */
final class Messages {

	static final ResourceBundle BUNDLE = ResourceBundle.getBundle("io.cxstudio.cli.internal.messages",
			Locale.getDefault(), Messages.class.getClassLoader());

	private Messages() {
	}

	/** @return the text of the key; with arguments, their numbers are written plainly, without grouping */
	static String text(String key, Object... arguments) {
		return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
	}
}
