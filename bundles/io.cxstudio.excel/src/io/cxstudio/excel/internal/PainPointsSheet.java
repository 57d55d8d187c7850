/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.PainPoint;
import java.util.Comparator;

/** What hurts customers, that with most votes first, and what is done about it. */
final class PainPointsSheet {

    private static final Comparator<PainPoint> WORST_FIRST = Comparator.comparing(PainPoint::getVotes, Comparator.reverseOrder())
            .thenComparing(PainPoint::getSeverity, Comparator.nullsLast(Comparator.reverseOrder()));

    private PainPointsSheet() {
    }

    static FlatTable<PainPoint> table(Book book, Relations relations) {
        Labels labels = book.labels();
        FlatTable<PainPoint> table = Halves.of(book).column(CardTable.<PainPoint>begin(book, "PainPoints"))
                .column("painPoint", Literals.CARD__TEXT, card -> card.getText())
                .column("severity", Literals.PAIN_POINT__SEVERITY, card -> card.getSeverity())
                .column("keyIssues", card -> labels.names(relations.keyIssues(card)))
                .column("solutions", card -> labels.names(relations.solutions(card)));
        return CardTable.end(book, table).rows(CardTable.cards(book, PainPoint.class).stream().sorted(WORST_FIRST).toList());
    }
}
