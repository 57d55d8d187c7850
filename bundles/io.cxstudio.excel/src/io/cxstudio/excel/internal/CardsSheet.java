/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Card;

/** All cards of all maps, the parked ones too. */
final class CardsSheet {

    private CardsSheet() {
    }

    static void write(Book book) {
        Labels labels = book.labels();
        FlatTable<Card> table = CardTable.<Card>begin(book, "Cards")
                .column("lastStep", CardTable.place(book, place -> place.last() == place.first() ? null : labels.name(place.last().step())))
                .column("position", CardTable.place(book, Places.Place::position))
                .column("lane", CardTable.place(book, place -> labels.name(place.lane())))
                .column("laneType", CardTable.place(book, place -> labels.typeName(place.lane())))
                .column("text", card -> card.getText())
                .column("momentOfTruth", card -> labels.word(card.getMomentOfTruth()));
        CardTable.end(book, table)
                .column("parked", card -> book.texts().get(book.places().of(card).isOnMap() ? "no" : "yes"))
                .write(CardTable.cards(book, Card.class));
    }
}
