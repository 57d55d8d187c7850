/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import java.util.Arrays;

import com.ibm.icu.text.Normalizer2;

/** Folds one text, letter by letter, and notes where in the text each letter came from. */
final class TextFolding {

	/** A longer run of signs on one letter is taken apart, as Unicode's stream-safe text is: it would cost the square of its length. */
	private static final int LONGEST_CLUSTER = 32;

	private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
	private static final Normalizer2 TAKEN_APART = Normalizer2.getNFDInstance();

	private final String text;
	private int[] letters;
	private int[] starts;
	private int[] ends;
	private String[] accents;
	private int count;

	TextFolding(String text) {
		this.text = text;
		letters = new int[text.length()];
		starts = new int[text.length()];
		ends = new int[text.length()];
	}

	FoldedText folded() {
		int at = 0;
		while (at < text.length()) {
			char character = text.charAt(at);
			if (character < 0x80 && (at + 1 == text.length() || text.charAt(at + 1) < 0x80)) {
				// Nothing can follow that would change it.
				add(character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character, at, at + 1);
				at++;
			} else {
				int end = endOfCluster(at);
				addCluster(at, end);
				at = end;
			}
		}
		return new FoldedText(text, Arrays.copyOf(letters, count), accents == null ? null : Arrays.copyOf(accents, count),
				Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
	}

	private int endOfCluster(int start) {
		int first = text.codePointAt(start);
		int end = start + Character.charCount(first);
		if (first == Letters.ZERO_WIDTH_NON_JOINER) {
			return end;
		}
		while (end < text.length() && end - start < LONGEST_CLUSTER) {
			int letter = text.codePointAt(end);
			if (letter == Letters.ZERO_WIDTH_NON_JOINER || FOLDED.hasBoundaryBefore(letter)) {
				break;
			}
			end += Character.charCount(letter);
		}
		return end;
	}

	private void addCluster(int start, int end) {
		if (text.charAt(start) == Letters.ZERO_WIDTH_NON_JOINER) {
			add(FoldedText.BREAK, start, end);
			return;
		}
		String cluster = TAKEN_APART.normalize(FOLDED.normalize(text.substring(start, end)));
		for (int i = 0; i < cluster.length();) {
			int letter = cluster.codePointAt(i);
			i += Character.charCount(letter);
			if (Letters.isAccent(letter) && count > 0 && !isBlank(letters[count - 1])) {
				addAccent(letter, end);
			} else if (Letters.isVoicing(letter) && count > 0 && Letters.voiced(letters[count - 1], letter) >= 0) {
				letters[count - 1] = Letters.voiced(letters[count - 1], letter);
				ends[count - 1] = end;
			} else {
				int folded = Letters.folded(letter);
				if (folded >= 0) {
					add(folded, start, end);
				}
			}
		}
	}

	private static boolean isBlank(int letter) {
		return letter == ' ' || letter == FoldedText.BREAK;
	}

	private void addAccent(int accent, int end) {
		if (accents == null) {
			accents = new String[letters.length];
		}
		String before = accents[count - 1] == null ? "" : accents[count - 1];
		if (before.indexOf(accent) < 0) {
			accents[count - 1] = before + Character.toString(accent);
		}
		ends[count - 1] = end;
	}

	private void add(int letter, int start, int end) {
		int added = letter != FoldedText.BREAK && Letters.isSpace(letter) ? ' ' : letter;
		int before = count == 0 ? 0 : letters[count - 1];
		if (count > 0 && isBlank(before) && isBlank(added)) {
			letters[count - 1] = before == ' ' || added == ' ' ? ' ' : added;
			ends[count - 1] = end;
			return;
		}
		if (count > 0 && Letters.thaiPair(before, added) >= 0) {
			letters[count - 1] = Letters.thaiPair(before, added);
			ends[count - 1] = end;
			return;
		}
		makeRoom();
		if (count > 0 && Letters.isThaiToneAfterNikhahit(before, added)) {
			letters[count - 1] = added;
			added = before;
		}
		letters[count] = added;
		starts[count] = start;
		ends[count] = end;
		count++;
	}

	/** Some signs stand for several letters. */
	private void makeRoom() {
		if (count == letters.length) {
			int room = count * 2 + 16;
			letters = Arrays.copyOf(letters, room);
			starts = Arrays.copyOf(starts, room);
			ends = Arrays.copyOf(ends, room);
			accents = accents == null ? null : Arrays.copyOf(accents, room);
		}
	}
}
