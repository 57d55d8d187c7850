/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Opportunity;

/** The chances to do better. */
final class OpportunitiesSheet {

    private OpportunitiesSheet() {
    }

    static FlatTable<Opportunity> table(Book book, Relations relations) {
        Labels labels = book.labels();
        FlatTable<Opportunity> table = CardTable.<Opportunity>begin(book, "Opportunities")
                .column("opportunity", Literals.CARD__TEXT, card -> card.getText())
                .column("impact", Literals.OPPORTUNITY__IMPACT, card -> card.getImpact())
                .column("effort", Literals.OPPORTUNITY__EFFORT, card -> card.getEffort())
                .column("solutions", card -> labels.names(relations.solutions(card)));
        return CardTable.end(book, table).rows(CardTable.cards(book, Opportunity.class));
    }
}
