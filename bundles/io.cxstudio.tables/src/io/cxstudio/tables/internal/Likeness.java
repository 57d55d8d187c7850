/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.tables.internal;

import com.ibm.icu.lang.UScript;
import java.nio.charset.Charset;

/** How much a text looks like people write in a language: 1 if every letter that is not plain Latin does, 0 if none does. Used to tell encodings apart. */
final class Likeness {

	private static final Charset BIG5 = Charset.forName("x-windows-950");
	private static final String VIETNAMESE = "ăâđêôơưàáãèéìíòóõùúý";
	/** Marks that windows-1258 has apart from their letters: it has no letters with two marks. */
	private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
	private static final String VOWELS = "aăâeêioôơuưy";
	private static final String WESTERN = "àáâäãåæçèéêëìíîïñòóôöøùúûüßœÿ";
	private static final String PUNCTUATION = "\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026\u20AC\u00A0\u00AB\u00BB\u00B7\u00B0\u00A9\u00AE\u2122";

	private Likeness() {
	}

	/** Vowels above and below, and tones, stand on a letter; vowels that are written first have one behind them; letters come in words. */
	static double thai(String text) {
		return share(text, Likeness::isThaiAt);
	}

	private static boolean isThaiAt(String text, int at) {
		char letter = text.charAt(at);
		if (letter < '\u0E01' || letter > '\u0E5B') {
			return isSign(letter);
		}
		boolean above = letter == '\u0E31' || letter >= '\u0E34' && letter <= '\u0E3A' || letter >= '\u0E47' && letter <= '\u0E4E';
		boolean first = letter >= '\u0E40' && letter <= '\u0E44';
		if (above) {
			char before = at == 0 ? ' ' : text.charAt(at - 1);
			return before >= '\u0E01' && before <= '\u0E2E' || before >= '\u0E31' && before <= '\u0E3A' || before >= '\u0E47' && before <= '\u0E4E';
		}
		if (first) {
			char behind = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
			return behind >= '\u0E01' && behind <= '\u0E2E';
		}
		return !isLatin(text, at - 1) && !isLatin(text, at + 1);
	}

	/** Words are of one script: the encoding has French letters as well. */
	static double persianOrArabic(String text) {
		return share(text, (all, at) -> {
			char letter = all.charAt(at);
			boolean joiner = letter == '\u200C' || letter == '\u200D';
			boolean arabic = UScript.getScript(letter) == UScript.ARABIC || letter == '\u060C' || letter == '\u061B' || letter == '\u061F' || letter == '\u0640';
			return joiner || arabic && !isLatin(all, at - 1) && !isLatin(all, at + 1) || isSign(letter);
		});
	}

	/** The common half of the characters stands in the first part of Big5; other bytes that happen to fit reach into the second as often. */
	static double traditionalChinese(String text) {
		return share(text, (all, at) -> {
			char letter = all.charAt(at);
			if (UScript.getScript(letter) == UScript.HAN) {
				byte[] code = all.substring(at, at + 1).getBytes(BIG5);
				return code.length == 2 && (code[0] & 0xFF) >= 0xA4 && (code[0] & 0xFF) <= 0xC6;
			}
			return letter >= '\u3000' && letter <= '\u303F' || letter >= '\uFF01' && letter <= '\uFF5E' || letter == '\u2027' || isSign(letter);
		});
	}

	/** Tones stand on vowels; a text without any tone is not in this encoding. */
	static double vietnamese(String text) {
		if (text.chars().noneMatch(letter -> TONES.indexOf(letter) >= 0)) {
			return 0;
		}
		return share(text, (all, at) -> {
			char letter = all.charAt(at);
			if (TONES.indexOf(letter) >= 0) {
				return at > 0 && VOWELS.indexOf(Character.toLowerCase(all.charAt(at - 1))) >= 0;
			}
			return VIETNAMESE.indexOf(Character.toLowerCase(letter)) >= 0 || letter == '\u20AB' || isSign(letter);
		});
	}

	static double western(String text) {
		return 0.95 * share(text, (all, at) -> WESTERN.indexOf(Character.toLowerCase(all.charAt(at))) >= 0 || isSign(all.charAt(at)));
	}

	private interface AtPlace {
		boolean test(String text, int at);
	}

	private static double share(String text, AtPlace fits) {
		int all = 0;
		int fitting = 0;
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) >= 0x80) {
				all++;
				fitting += fits.test(text, at) ? 1 : 0;
			}
		}
		return all == 0 ? 0 : (double) fitting / all;
	}

	private static boolean isSign(int letter) {
		return PUNCTUATION.indexOf(letter) >= 0;
	}

	private static boolean isLatin(String text, int at) {
		return at >= 0 && at < text.length() && (text.charAt(at) >= 'a' && text.charAt(at) <= 'z' || text.charAt(at) >= 'A' && text.charAt(at) <= 'Z');
	}
}
