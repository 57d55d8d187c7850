/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that all have to stand on a card, in any order and in any of its texts. A word that begins with # has to begin one of the card's tags. Immutable.
 */
public final class SearchWords {

	private static final String TAG = "#";
	/** The full-width form, which Chinese input methods type. */
	private static final String WIDE_TAG = "\uFF03";

	private final List<FoldedText> words = new ArrayList<>();
	private final List<FoldedText> tags = new ArrayList<>();

	private SearchWords(String query) {
		for (String word : query.strip().split("[\\s\\u00A0\\u3000]+")) {
			boolean isTag = word.length() > 1 && (word.startsWith(TAG) || word.startsWith(WIDE_TAG));
			FoldedText folded = FoldedText.of(isTag ? word.substring(1) : word);
			if (!folded.isEmpty()) {
				(isTag ? tags : words).add(folded);
			}
		}
	}

	/**
	 * Reads what people typed.
	 *
	 * @param query words with spaces between them; null and an empty text are no words
	 */
	public static SearchWords of(String query) {
		return new SearchWords(query == null ? "" : query);
	}

	/** Whether there is no word, so that everything fits. */
	public boolean isEmpty() {
		return words.isEmpty() && tags.isEmpty();
	}

	/**
	 * Whether all words stand on a card.
	 *
	 * @param parts the texts of the card, not null
	 */
	public boolean fit(List<FoldedElements.Part> parts) {
		return words.stream().allMatch(word -> parts.stream().anyMatch(part -> part.text().contains(word, Accents.IF_TYPED)))
				&& tags.stream().allMatch(tag -> parts.stream().anyMatch(part -> part.place() == Place.TAG && beginsWith(part.text(), tag)));
	}

	private static boolean beginsWith(FoldedText text, FoldedText beginning) {
		List<TextHit> hits = text.hits(beginning, Accents.IF_TYPED);
		return !hits.isEmpty() && text.original().substring(0, hits.get(0).start()).isBlank();
	}
}
