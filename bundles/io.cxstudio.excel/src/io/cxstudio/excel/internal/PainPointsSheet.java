/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.PainPoint;

/** What hurts customers, and what is done about it. */
final class PainPointsSheet {

    private PainPointsSheet() {
    }

    static void write(Book book, Relations relations) {
        Labels labels = book.labels();
        FlatTable<PainPoint> table = CardTable.<PainPoint>begin(book, "PainPoints")
                .column("painPoint", card -> card.getText())
                .column("severity", card -> card.getSeverity())
                .column("keyIssues", card -> labels.names(relations.keyIssues(card)))
                .column("solutions", card -> labels.names(relations.solutions(card)));
        CardTable.end(book, table).write(CardTable.cards(book, PainPoint.class));
    }
}
