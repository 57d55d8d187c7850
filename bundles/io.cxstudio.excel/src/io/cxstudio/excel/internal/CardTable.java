/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Card;
import io.cxstudio.model.Citation;
import io.cxstudio.model.Element;
import io.cxstudio.model.EvidenceSource;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Workshop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the tables of cards have in common: where a card stands at the beginning, what is known about it at the end. */
final class CardTable {

    private CardTable() {
    }

    /** A table of cards that begins with their places. */
    static <C extends Card> FlatTable<C> begin(Book book, String name) {
        Labels labels = book.labels();
        return new FlatTable<C>(book, name, Card::getId)
                .column("journey", card -> labels.name((Journey) card.eContainer()))
                .column("stage", Literals.CARD__STEP, place(book, place -> labels.name(place.stage())))
                .column("step", Literals.CARD__STEP, place(book, place -> labels.name(place.step())))
                .column("map", place(book, place -> place.isOnMap() ? book.texts().get("map.show") : null));
    }

    /** What is known about every card. */
    static <C extends Card> FlatTable<C> end(Book book, FlatTable<C> table) {
        Labels labels = book.labels();
        return table.column("votes", Literals.CARD__VOTES, card -> card.getVotes())
                .column("evidence", Literals.CARD__EVIDENCE, card -> labels.word(card.getEvidence()))
                .column("sources", card -> sources(labels, card))
                .column("persona", Literals.CARD__PERSONA, card -> labels.name(card.getPersona()))
                .column("owner", Literals.CARD__OWNER, card -> labels.name(card.getOwner()))
                .column("tags", Literals.CARD__TAGS, card -> String.join(", ", card.getTags()))
                .column("notes", Literals.CARD__NOTES, card -> card.getNotes());
    }

    /** A value that follows from where a card stands. */
    static <C extends Card> Function<C, Object> place(Book book, Function<Places.Place, Object> value) {
        return card -> value.apply(book.places().of(card));
    }

    private static String sources(Labels labels, Card card) {
        return card.getCitations().stream().map(citation -> source(labels, citation)).filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String source(Labels labels, Citation citation) {
        EvidenceSource source = citation.getSource();
        List<String> parts = new ArrayList<>(List.of(labels.name(source), Objects.requireNonNullElse(citation.getLocation(), "")));
        parts.removeIf(String::isBlank);
        String quote = citation.getQuote() == null || citation.getQuote().isBlank() ? "" : "\u201C" + citation.getQuote() + "\u201D";
        return (String.join(", ", parts) + (parts.isEmpty() || quote.isEmpty() ? "" : ": ") + quote).strip();
    }

    /**
     * The cards of a workshop as one reads the maps: journey by journey, step by step, lane by lane from the top down; the parked ones last.
     *
     * @param kind which cards
     */
    static <C extends Card> List<C> cards(Book book, Class<C> kind) {
        Workshop workshop = book.workshop();
        Places places = book.places();
        List<C> all = new ArrayList<>();
        for (Journey journey : workshop.getJourneys()) {
            journey.getCards().stream().filter(kind::isInstance).map(kind::cast).sorted(asOnMap(places)).forEach(all::add);
        }
        return all;
    }

    private static Comparator<Card> asOnMap(Places places) {
        return Comparator.comparing((Card card) -> places.of(card).position(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(card -> lane(places.of(card)));
    }

    private static int lane(Places.Place place) {
        Lane lane = place.lane();
        return lane == null ? Integer.MAX_VALUE : place.journey().getLanes().indexOf(lane);
    }

    /** The id of an element; empty if there is none. */
    static String id(Element element) {
        return element == null || element.eIsProxy() ? "" : element.getId();
    }
}
