/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.catalog.LaneHalf;
import io.cxstudio.catalog.LaneType;
import io.cxstudio.model.Card;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Workshop;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;

/**
 * The two halves that lanes of some types have, such as strengths beside pain points. In tables a half is told by its name alone, since programs take a cell
 * that somebody begins with a plus for a formula; on maps, which are for reading, by its sign.
 */
final class Halves {

    /** The key of the column. Tables have it only where a workshop has such a lane, so that all others stay what they were. */
    static final String COLUMN = "half";

    private static final String MINUS_SIGNS = "-\u2212\u2013\uFF0D";

    private final Workshop workshop;
    private final Catalog catalog;
    private final String language;

    Halves(Workshop workshop, Catalog catalog, String language) {
        this.workshop = workshop;
        this.catalog = catalog;
        this.language = language;
    }

    static Halves of(Book book) {
        return new Halves(book.workshop(), book.catalog(), book.texts().language());
    }

    /** Adds the column to a table of cards, if the workshop has a lane with halves. */
    <C extends Card> FlatTable<C> column(FlatTable<C> table) {
        return names().isEmpty() ? table : table.column(COLUMN, this::name);
    }

    /** The type of a lane that has halves. */
    Optional<LaneType> type(Lane lane) {
        return catalog.halvedType(lane);
    }

    /** The half of a lane in which a card stands; empty for any other lane. */
    Optional<LaneHalf> half(Card card) {
        return type(card.getLane()).map(type -> type.halves().get(type.half(card.eClass())));
    }

    private String name(Card card) {
        return half(card).map(half -> half.name(language)).orElse(null);
    }

    /** What a card says on a map: its text, with the sign of its half before it if it has one. */
    String signed(Card card, String text) {
        return type(card.getLane()).map(type -> (LaneHalf.sign(type.half(card.eClass())) + " " + text).strip()).orElse(text);
    }

    /** Cards as a map shows them: those of the first half of the lane before the others. */
    List<Card> ordered(Lane lane, List<Card> cards) {
        return type(lane).map(type -> cards.stream().sorted(Comparator.comparingInt(card -> type.half(card.eClass()))).toList()).orElse(cards);
    }

    /** The names of all halves of the workshop, in the order of its lanes. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        workshop.getJourneys().stream().flatMap(journey -> journey.getLanes().stream()).flatMap(lane -> type(lane).stream())
                .flatMap(type -> type.halves().stream()).forEach(half -> names.add(half.name(language)));
        return names;
    }

    /**
     * What a card becomes for which somebody wrote a half.
     *
     * @param lane    where it stands
     * @param now     its class
     * @param written the name of a half in any language, or its sign
     */
    EClass kind(Lane lane, EClass now, String written) throws Unreadable {
        LaneType type = type(lane).orElseThrow(() -> new Unreadable(Messages.noHalves, written));
        for (int half : List.of(LaneHalf.PLUS, LaneHalf.MINUS)) {
            if (isCalled(type.halves().get(half), half, written.strip())) {
                return type.cardClass(now, half);
            }
        }
        throw new Unreadable(Messages.unknownWord, written, type.halves().stream().map(half -> half.name(language)).collect(Collectors.joining(", ")));
    }

    private static boolean isCalled(LaneHalf half, int which, String written) {
        boolean signed = written.length() == 1 && (which == LaneHalf.PLUS ? "+\uFF0B" : MINUS_SIGNS).contains(written);
        String wanted = ElementNames.folded(written);
        return signed || half.names().languages().stream().anyMatch(each -> ElementNames.folded(half.name(each)).equals(wanted));
    }
}
