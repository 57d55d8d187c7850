/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import io.cxstudio.model.Card;

/**
 * Which cards are looked at. A card fits when it has all words, enough votes and, for each facet by which is chosen, one of the chosen values. Immutable, and
 * equal to another one that chooses the same.
 */
public final class CardFilter {

	/** The filter that every card fits. */
	public static final CardFilter NONE = new CardFilter("", Map.of(), 0);

	private final String query;
	private final Map<Facet, Set<String>> chosen;
	private final int minimumVotes;
	private final SearchWords words;

	private CardFilter(String query, Map<Facet, Set<String>> chosen, int minimumVotes) {
		this.query = query;
		this.chosen = chosen;
		this.minimumVotes = minimumVotes;
		words = SearchWords.of(query);
	}

	/** The words that have to stand on a card, see {@link SearchWords}; never null. */
	public String query() {
		return query;
	}

	/** The values of a facet of which a card has to have one; empty where any value will do. */
	public Set<String> chosen(Facet facet) {
		return chosen.getOrDefault(facet, Set.of());
	}

	/** The least number of votes, 0 or more. */
	public int minimumVotes() {
		return minimumVotes;
	}

	/** The same filter with other words; null is none. */
	public CardFilter withQuery(String words) {
		return new CardFilter(words == null ? "" : words.strip(), chosen, minimumVotes);
	}

	/**
	 * The same filter with other values of a facet.
	 *
	 * @param values the ids of elements or the literals of levels; empty where any value will do
	 */
	public CardFilter with(Facet facet, Collection<String> values) {
		Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
		changed.putAll(chosen);
		if (values.isEmpty()) {
			changed.remove(facet);
		} else {
			changed.put(facet, Set.copyOf(values));
		}
		return new CardFilter(query, Map.copyOf(changed), minimumVotes);
	}

	/** The same filter with one value more or less. */
	public CardFilter with(Facet facet, String value, boolean wanted) {
		Set<String> values = new TreeSet<>(chosen(facet));
		if (wanted) {
			values.add(value);
		} else {
			values.remove(value);
		}
		return with(facet, values);
	}

	/** The same filter with another least number of votes; a negative one is 0. */
	public CardFilter withMinimumVotes(int votes) {
		return new CardFilter(query, chosen, Math.max(0, votes));
	}

	/** Whether every card fits, whatever it is. */
	public boolean isNone() {
		return words.isEmpty() && chosen.isEmpty() && minimumVotes == 0;
	}

	/**
	 * Whether a card fits.
	 *
	 * @param card not null
	 * @param texts where its texts are folded, not null
	 */
	public boolean fits(Card card, FoldedElements texts) {
		if (card.getVotes() < minimumVotes) {
			return false;
		}
		for (Map.Entry<Facet, Set<String>> facet : chosen.entrySet()) {
			if (!facet.getKey().fits(card, facet.getValue())) {
				return false;
			}
		}
		return words.isEmpty() || words.fit(texts.of(card));
	}

	/** The cards that fit, in the same order. */
	public List<Card> fitting(Collection<? extends Card> cards, FoldedElements texts) {
		return cards.stream().filter(card -> fits(card, texts)).map(Card.class::cast).toList();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CardFilter filter && query.equals(filter.query) && chosen.equals(filter.chosen)
				&& minimumVotes == filter.minimumVotes;
	}

	@Override
	public int hashCode() {
		return Objects.hash(query, chosen, minimumVotes);
	}

	@Override
	public String toString() {
		return "\"" + query + "\" " + chosen + " votes >= " + minimumVotes;
	}
}
