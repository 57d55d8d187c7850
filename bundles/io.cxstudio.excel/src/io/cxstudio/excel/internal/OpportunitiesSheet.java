/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Opportunity;

/** The chances to do better. */
final class OpportunitiesSheet {

    private OpportunitiesSheet() {
    }

    static void write(Book book, Relations relations) {
        Labels labels = book.labels();
        FlatTable<Opportunity> table = CardTable.<Opportunity>begin(book, "Opportunities")
                .column("opportunity", card -> card.getText())
                .column("impact", card -> card.getImpact())
                .column("effort", card -> card.getEffort())
                .column("solutions", card -> labels.names(relations.solutions(card)));
        CardTable.end(book, table).write(CardTable.cards(book, Opportunity.class));
    }
}
