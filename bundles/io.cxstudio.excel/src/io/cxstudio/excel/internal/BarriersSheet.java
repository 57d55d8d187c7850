/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Barrier;
import io.cxstudio.model.ModelPackage.Literals;

/** What stops customers from going on. */
final class BarriersSheet {

    private BarriersSheet() {
    }

    static FlatTable<Barrier> table(Book book, Relations relations) {
        Labels labels = book.labels();
        FlatTable<Barrier> table = CardTable.<Barrier>begin(book, "Barriers")
                .column("barrier", Literals.CARD__TEXT, card -> card.getText())
                .column("kind", Literals.BARRIER__KIND, card -> labels.word(card.getKind()))
                .column("severity", Literals.BARRIER__SEVERITY, card -> card.getSeverity())
                .column("keyIssues", card -> labels.names(relations.keyIssues(card)))
                .column("solutions", card -> labels.names(relations.solutions(card)));
        return CardTable.end(book, table).rows(CardTable.cards(book, Barrier.class));
    }
}
