/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.PainPoint;

/** What hurts customers, and what is done about it. */
final class PainPointsSheet {

    private PainPointsSheet() {
    }

    static FlatTable<PainPoint> table(Book book, Relations relations) {
        Labels labels = book.labels();
        FlatTable<PainPoint> table = CardTable.<PainPoint>begin(book, "PainPoints")
                .column("painPoint", Literals.CARD__TEXT, card -> card.getText())
                .column("severity", Literals.PAIN_POINT__SEVERITY, card -> card.getSeverity())
                .column("keyIssues", card -> labels.names(relations.keyIssues(card)))
                .column("solutions", card -> labels.names(relations.solutions(card)));
        return CardTable.end(book, table).rows(CardTable.cards(book, PainPoint.class));
    }
}
