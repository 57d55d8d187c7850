/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * A text made ready for finding: upper and lower case, composed and decomposed letters, full and half width, the digits of all scripts, look-alikes of
 * Persian and Arabic, typographic quotation marks and dashes count as the same; joiners and tatweel count for nothing, a zero-width non-joiner for nothing
 * or for a space, any run of spaces and line breaks for one space. No word has to be known: Thai and Chinese are found without spaces. Immutable.
 * <p>
 * Folding follows NFKC_Casefold of the Unicode Standard (section 5.18, Unicode Normalization Forms UAX #15); accents are compared asymmetrically as in
 * UTS #10, section 8.2.
 */
public final class FoldedText {

	/** Stands for a zero-width non-joiner. */
	static final int BREAK = -1;

	private static final FoldedText EMPTY = new FoldedText("", new int[0], null, new int[0], new int[0]);

	private final String original;
	private final int[] letters;
	private final String[] accents;
	private final int[] starts;
	private final int[] ends;

	FoldedText(String original, int[] letters, String[] accents, int[] starts, int[] ends) {
		this.original = original;
		this.letters = letters;
		this.accents = accents;
		this.starts = starts;
		this.ends = ends;
	}

	/**
	 * Folds a text.
	 *
	 * @param text in any script and of any length; null is an empty one
	 * @return never null
	 */
	public static FoldedText of(String text) {
		return text == null || text.isEmpty() ? EMPTY : new TextFolding(text).folded();
	}

	/** The text as it was written. */
	public String original() {
		return original;
	}

	/**
	 * What is left of the text, to look it up: equal for texts that count as the same with the same accents. Spaces around it and zero-width non-joiners
	 * count for nothing.
	 */
	public String key() {
		StringBuilder key = new StringBuilder();
		int after = afterLast();
		for (int i = first(); i < after; i++) {
			if (letters[i] != BREAK) {
				key.appendCodePoint(letters[i]).append(accents(i));
			}
		}
		return key.toString();
	}

	/** Whether there is nothing in it that could be found. */
	public boolean isEmpty() {
		return first() == afterLast();
	}

	/**
	 * Whether another text is found in this one.
	 *
	 * @param sought what to look for, without regard to spaces around it; nothing is found everywhere
	 * @param how how much accents count
	 */
	public boolean contains(FoldedText sought, Accents how) {
		return sought.isEmpty() || next(sought, how, 0) >= 0;
	}

	/**
	 * Where another text is found in this one.
	 *
	 * @param sought what to look for, without regard to spaces around it
	 * @param how how much accents count
	 * @return in order, none overlapping another; empty where nothing is sought
	 */
	public List<TextHit> hits(FoldedText sought, Accents how) {
		List<TextHit> hits = new ArrayList<>();
		if (sought.isEmpty()) {
			return hits;
		}
		int from = next(sought, how, 0);
		while (from >= 0) {
			int after = match(sought, how, from);
			hits.add(new TextHit(starts[from], endOf(after)));
			from = next(sought, how, after);
		}
		return hits;
	}

	private int endOf(int after) {
		int end = ends[after - 1];
		for (int i = after; i < letters.length && letters[i] > 0 && Letters.isAttached(letters[i]); i++) {
			end = ends[i];
		}
		return end;
	}

	private int next(FoldedText sought, Accents how, int from) {
		int firstLetter = sought.letters[sought.first()];
		for (int i = from; i < letters.length; i++) {
			if (letters[i] == firstLetter && match(sought, how, i) >= 0) {
				return i;
			}
		}
		return -1;
	}

	/** What follows the match that begins at a letter, or -1 where there is none. */
	private int match(FoldedText sought, Accents how, int from) {
		int here = from;
		int last = sought.afterLast();
		for (int there = sought.first(); there < last;) {
			int wanted = sought.letters[there];
			int found = here < letters.length ? letters[here] : Integer.MIN_VALUE;
			if (wanted == BREAK) {
				here += found == BREAK || found == ' ' ? 1 : 0;
				there++;
			} else if (found == BREAK) {
				here++;
				there += wanted == ' ' ? 1 : 0;
			} else if (wanted == found && fits(sought.accents(there), accents(here), how)) {
				here++;
				there++;
			} else {
				return -1;
			}
		}
		return here;
	}

	private static boolean fits(String wanted, String found, Accents how) {
		return switch (how) {
		case IGNORED -> true;
		case EXACTLY -> wanted.equals(found);
		case IF_TYPED -> wanted.isEmpty() || wanted.codePoints().allMatch(accent -> found.indexOf(accent) >= 0);
		};
	}

	private String accents(int index) {
		return accents == null || accents[index] == null ? "" : accents[index];
	}

	private int first() {
		int first = 0;
		while (first < letters.length && isBlank(letters[first])) {
			first++;
		}
		return first;
	}

	private int afterLast() {
		int after = letters.length;
		int first = first();
		while (after > first && isBlank(letters[after - 1])) {
			after--;
		}
		return after;
	}

	private static boolean isBlank(int letter) {
		return letter == ' ' || letter == BREAK;
	}

	/** What is left of the text, for tests and for messages to their readers: a bar is a zero-width non-joiner. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < letters.length; i++) {
			text.appendCodePoint(letters[i] == BREAK ? '|' : letters[i]).append(accents(i));
		}
		return text.toString();
	}
}
