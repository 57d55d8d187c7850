/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.internal;

import java.util.Locale;
import java.util.Set;

/** Which languages are written from right to left. */
public final class WritingDirection {

	/** ISO 639 codes of languages whose usual script runs from right to left. */
	private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "khw",
			"ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

	/** ISO 15924 codes of scripts that run from right to left. */
	private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo",
			"Rohg", "Samr", "Syrc", "Thaa");

	private WritingDirection() {
	}

	/**
	 * @param languageTag a BCP 47 tag, or null
	 * @return whether text in the language runs from right to left; a script in the tag decides over the language
	 */
	public static boolean isRightToLeft(String languageTag) {
		if (languageTag == null) {
			return false;
		}
		Locale locale = Locale.forLanguageTag(languageTag);
		if (!locale.getScript().isEmpty()) {
			return RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
		}
		return RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage());
	}
}
