/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** Texts without what people do not see or do not mean: case, composition, joiners, look-alikes, spaces. */
public final class FoldedText {

	private FoldedText() {
	}

	/**
	 * Folds a text: the case folding and compatibility normalisation of Unicode (which also drops zero-width joiners),
	 * Arabic letters as Persian writes them, all digits as European ones, and one space for any white space.
	 *
	 * @param text any text, or null
	 * @return never null, empty for null and for blank text
	 */
	public static String of(String text) {
		if (text == null || text.isBlank()) {
			return "";
		}
		String normal = Normalizer2.getNFKCCasefoldInstance().normalize(text);
		StringBuilder folded = new StringBuilder(normal.length());
		normal.codePoints().forEach(character -> append(folded, character));
		int length = folded.length();
		return length > 0 && folded.charAt(length - 1) == ' ' ? folded.substring(0, length - 1) : folded.toString();
	}

	private static void append(StringBuilder folded, int character) {
		if (UCharacter.isUWhiteSpace(character)) {
			if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
				folded.append(' ');
			}
			return;
		}
		int digit = UCharacter.digit(character, 10);
		if (digit >= 0) {
			folded.append((char) ('0' + digit));
			return;
		}
		folded.appendCodePoint(switch (character) {
		case '\u064A', '\u0649' -> '\u06CC';
		case '\u0643' -> '\u06A9';
		default -> character;
		});
	}
}
