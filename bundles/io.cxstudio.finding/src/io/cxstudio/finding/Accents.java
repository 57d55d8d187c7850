/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

/** How much accents count when letters are compared: marks on Latin, Greek and Cyrillic letters, and the vowel signs of Arabic and Hebrew. */
public enum Accents {

	/** A letter that is looked for without accents is found with any; one that is looked for with an accent is found with it only. */
	IF_TYPED,

	/** A letter is found with just the accents with which it is looked for. */
	EXACTLY,

	/** Accents do not count. */
	IGNORED
}
