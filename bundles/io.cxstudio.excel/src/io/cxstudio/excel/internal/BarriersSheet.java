/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Barrier;

/** What stops customers from going on. */
final class BarriersSheet {

    private BarriersSheet() {
    }

    static void write(Book book, Relations relations) {
        Labels labels = book.labels();
        FlatTable<Barrier> table = CardTable.<Barrier>begin(book, "Barriers")
                .column("barrier", card -> card.getText())
                .column("kind", card -> labels.word(card.getKind()))
                .column("severity", card -> card.getSeverity())
                .column("keyIssues", card -> labels.names(relations.keyIssues(card)))
                .column("solutions", card -> labels.names(relations.solutions(card)));
        CardTable.end(book, table).write(CardTable.cards(book, Barrier.class));
    }
}
