/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it stands in a file. XML cannot carry control characters, lone surrogates and two more characters, not even as
 * a character reference; each of them is written as a backslash, the letter u and four hexadecimal digits. A backslash
 * that people wrote in front of such digits is escaped the same way, so that every text comes back as it was.
 */
final class EscapedText {

	private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

	private EscapedText() {
	}

	/** The text without anything that XML cannot carry. */
	static String escape(String text) {
		StringBuilder escaped = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length()
					&& Character.isLowSurrogate(text.charAt(i + 1));
			if (!pair && (isForbidden(c) || c == '\\' && ESCAPE.matcher(text).region(i, text.length()).lookingAt())) {
				if (escaped == null) {
					escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
				}
				appendEscape(escaped, c);
			} else if (pair) {
				if (escaped != null) {
					escaped.append(c).append(text.charAt(i + 1));
				}
				i++;
			} else if (escaped != null) {
				escaped.append(c);
			}
		}
		return escaped == null ? text : escaped.toString();
	}

	/** An id as it stands among others in one attribute, where blanks keep the ids apart. */
	static String escapeWord(String text) {
		StringBuilder word = new StringBuilder();
		for (char c : escape(text).toCharArray()) {
			if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
				appendEscape(word, c);
			} else {
				word.append(c);
			}
		}
		return word.toString();
	}

	/** The text that was escaped. */
	static String unescape(String text) {
		if (text.indexOf("\\u") < 0) {
			return text;
		}
		Matcher matcher = ESCAPE.matcher(text);
		StringBuilder plain = new StringBuilder(text.length());
		int end = 0;
		while (matcher.find()) {
			plain.append(text, end, matcher.start()).append((char) Integer.parseInt(matcher.group(1), 16));
			end = matcher.end();
		}
		return plain.append(text, end, text.length()).toString();
	}

	/** Appends text as the value of an attribute; line breaks and tabs survive only as character references. */
	static void appendAttribute(StringBuilder xml, String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> xml.append("&amp;");
			case '<' -> xml.append("&lt;");
			case '"' -> xml.append("&quot;");
			case '\t' -> xml.append("&#9;");
			case '\n' -> xml.append("&#10;");
			case '\r' -> xml.append("&#13;");
			default -> xml.append(c);
			}
		}
	}

	/** Appends text as the content of an element, on one line. */
	static void appendContent(StringBuilder xml, String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> xml.append("&amp;");
			case '<' -> xml.append("&lt;");
			case '>' -> xml.append("&gt;");
			case '\n' -> xml.append("&#10;");
			case '\r' -> xml.append("&#13;");
			default -> xml.append(c);
			}
		}
	}

	private static void appendEscape(StringBuilder text, char c) {
		text.append(String.format("\\u%04X", (int) c));
	}

	private static boolean isForbidden(char c) {
		return c < 0x20 && c != '\t' && c != '\n' && c != '\r' || Character.isSurrogate(c) || c >= 0xFFFE;
	}
}
