/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Card;
import io.cxstudio.model.ModelPackage.Literals;

/** All cards of all maps, the parked ones too. */
final class CardsSheet {

    private CardsSheet() {
    }

    static FlatTable<Card> table(Book book) {
        Labels labels = book.labels();
        FlatTable<Card> places = CardTable.<Card>begin(book, "Cards")
                .column("lastStep", Literals.CARD__LAST_STEP, CardTable.place(book, place -> place.last() == place.first() ? null : labels.name(place.last().step())))
                .column("position", CardTable.place(book, Places.Place::position))
                .column("lane", Literals.CARD__LANE, CardTable.place(book, place -> labels.name(place.lane())))
                .column("laneType", CardTable.place(book, place -> labels.typeName(place.lane())));
        FlatTable<Card> table = Halves.of(book).column(places)
                .column("text", Literals.CARD__TEXT, card -> card.getText())
                .column("momentOfTruth", Literals.CARD__MOMENT_OF_TRUTH, card -> labels.word(card.getMomentOfTruth()));
        return CardTable.end(book, table)
                .column("parked", card -> book.texts().get(book.places().of(card).isOnMap() ? "no" : "yes"))
                .rows(CardTable.cards(book, Card.class));
    }
}
