/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.internal;

import java.util.Arrays;

/**
 * How similar two texts are: the coefficient of L. R. Dice ("Measures of the amount of ecologic association between
 * species", 1945) on pairs of neighbouring characters. It needs no words, so it works for Thai and Chinese as well.
 */
final class Similarity {

	private final long[] pairs;

	/**
	 * @param folded a {@linkplain io.cxstudio.finding.FoldedText#key() folded} text
	 */
	Similarity(String folded) {
		int[] characters = folded.codePoints().toArray();
		// A text of one character is a pair with nothing.
		pairs = new long[characters.length == 1 ? 1 : Math.max(0, characters.length - 1)];
		for (int i = 0; i < pairs.length; i++) {
			pairs[i] = ((long) characters[i] << 32) | (i + 1 < characters.length ? characters[i + 1] : 0);
		}
		Arrays.sort(pairs);
	}

	/** From 0 for nothing in common to 1 for the same pairs. Two empty texts have nothing in common. */
	double to(Similarity other) {
		int total = pairs.length + other.pairs.length;
		int common = 0;
		for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length;) {
			int order = Long.compare(pairs[i], other.pairs[j]);
			common += order == 0 ? 1 : 0;
			i += order <= 0 ? 1 : 0;
			j += order >= 0 ? 1 : 0;
		}
		return total == 0 ? 0 : 2.0 * common / total;
	}
}
