/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.List;

/** The tables of a workbook whose rows are elements of the workshop, as they would be written now. */
final class Tables {

    private Tables() {
    }

    /** The tables, in the order in which a change is looked for: what others refer to comes first. */
    static List<FlatTable<?>> of(Book book) {
        Relations relations = new Relations(book.workshop());
        return List.of(PersonasSheet.table(book), EvidenceSheet.table(book), TouchpointsSheet.table(book), EmotionsSheet.table(book),
                PainPointsSheet.table(book, relations), BarriersSheet.table(book, relations), OpportunitiesSheet.table(book, relations),
                CardsSheet.table(book), KeyIssuesSheet.table(book, relations), StrategiesSheet.table(book), SolutionsSheet.table(book),
                LinksSheet.table(book), MeasuresSheet.table(book), CountsSheet.table(book, MeasuresSheet.table(book).rows()));
    }
}
