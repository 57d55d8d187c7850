/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/** Which letters count as the same, beyond what Unicode's own case folding and compatibility mapping make the same. */
final class Letters {

	static final int ZERO_WIDTH_NON_JOINER = 0x200C;

	private static final int TATWEEL = 0x0640;
	private static final int VOICED = 0x3099;
	private static final int SEMI_VOICED = 0x309A;
	private static final int THAI_NIKHAHIT = 0x0E4D;
	private static final int THAI_SARA_E = 0x0E40;
	private static final int THAI_SARA_AE = 0x0E41;
	private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

	private Letters() {
	}

	/** The letter that stands for all that look like it or are typed for it; -1 for one that counts for nothing. */
	static int folded(int letter) {
		if (letter < 0x80) {
			return letter;
		}
		if (UCharacter.getType(letter) == UCharacter.DECIMAL_DIGIT_NUMBER) {
			return '0' + UCharacter.digit(letter);
		}
		return switch (letter) {
		case TATWEEL -> -1;
		// Yeh: Farsi, alef maksura, with tail, barree and others.
		case 0x06CC, 0x0649, 0x06CD, 0x06D0, 0x06D2, 0x063D, 0x063E, 0x063F -> 0x064A;
		// Kaf: keheh, swash.
		case 0x06A9, 0x06AA, 0x063B, 0x063C -> 0x0643;
		// Heh: teh marbuta, ae, goal, doachashmee and others.
		case 0x0629, 0x06D5, 0x06C1, 0x06C3, 0x06BE, 0x06FF -> 0x0647;
		// Alef wasla.
		case 0x0671 -> 0x0627;
		// Letters with a stroke, which Unicode does not take apart.
		case 0x0111 -> 'd';
		case 0x0127 -> 'h';
		case 0x0131 -> 'i';
		case 0x0142 -> 'l';
		case 0x00F8 -> 'o';
		case 0x0167 -> 't';
		// Quotation marks and dashes as word processors write them.
		case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC -> '\'';
		case 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB -> '"';
		case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
		default -> UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT) ? -1 : letter;
		};
	}

	/** Whether a sign is an accent of the letter before it. The marks of Thai, Devanagari and their like are letters of their own. */
	static boolean isAccent(int sign) {
		if (sign < 0x300 || UCharacter.getType(sign) != UCharacter.NON_SPACING_MARK) {
			return false;
		}
		int script = UScript.getScript(sign);
		return (script == UScript.INHERITED || script == UScript.ARABIC || script == UScript.HEBREW) && !isVoicing(sign);
	}

	/** Whether a sign makes another kana of the one before it. */
	static boolean isVoicing(int sign) {
		return sign == VOICED || sign == SEMI_VOICED;
	}

	/** The kana with its sign, or -1 where there is none. */
	static int voiced(int kana, int sign) {
		return COMPOSED.composePair(kana, sign);
	}

	/** Whether a Thai tone follows the sign above which it is typed by some before and by some after. */
	static boolean isThaiToneAfterNikhahit(int before, int letter) {
		return before == THAI_NIKHAHIT && letter >= 0x0E48 && letter <= 0x0E4B;
	}

	/** Two of these look like the one letter for which they are typed by mistake; -1 for any other pair. */
	static int thaiPair(int before, int letter) {
		return before == THAI_SARA_E && letter == THAI_SARA_E ? THAI_SARA_AE : -1;
	}

	/** Whether a reader sees a sign as part of the letter before it. */
	static boolean isAttached(int sign) {
		int type = UCharacter.getType(sign);
		return type == UCharacter.NON_SPACING_MARK || type == UCharacter.COMBINING_SPACING_MARK || type == UCharacter.ENCLOSING_MARK;
	}

	/** Whether a sign parts words: every kind of space and line break. */
	static boolean isSpace(int letter) {
		return UCharacter.isUWhiteSpace(letter);
	}
}
