/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import java.util.Map;
import java.util.regex.Pattern;

/** Whiteboards and ticket systems write the markup of web pages into the cells of their text files. */
public final class Markup {

	private static final Pattern SIGNS = Pattern.compile("(?i)</(?:p|div|span|li|ul|ol|strong|em|a|b|i|u)>|<br\\s*/?>");
	private static final Pattern BREAKS = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|ul|ol|h[1-6])>");
	private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][^<>]*>");
	private static final Map<String, String> ENTITIES = Map.of("&nbsp;", " ", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&apos;", "'");

	private Markup() {
	}

	/** The text without markup; a text that only holds a sign of it, and none that is closed, stays as it is. */
	public static String plain(String text) {
		if (text.indexOf('<') < 0 || !SIGNS.matcher(text).find()) {
			return text;
		}
		String plain = TAGS.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("");
		for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
			plain = plain.replace(entity.getKey(), entity.getValue());
		}
		return plain.replace("&amp;", "&").replaceAll("\\s*\\n\\s*", "\n").strip();
	}
}
