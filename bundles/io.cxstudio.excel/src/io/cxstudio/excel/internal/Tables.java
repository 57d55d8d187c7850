/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Measurement;
import java.util.List;

/**
 * The tables of a workbook whose rows are elements of the workshop, as they would be written now.
 *
 * @param all      the tables, in the order in which a change is looked for: what others refer to comes first
 * @param measures that of the measured figures, one of them
 */
record Tables(List<FlatTable<?>> all, FlatTable<Measurement> measures) {

    static Tables of(Book book) {
        Relations relations = new Relations(book.workshop());
        FlatTable<Measurement> measures = MeasuresSheet.table(book);
        return new Tables(List.of(PersonasSheet.table(book), EvidenceSheet.table(book), TouchpointsSheet.table(book), EmotionsSheet.table(book),
                PainPointsSheet.table(book, relations), BarriersSheet.table(book, relations), OpportunitiesSheet.table(book, relations),
                CardsSheet.table(book), KeyIssuesSheet.table(book, relations), StrategiesSheet.table(book), SolutionsSheet.table(book),
                LinksSheet.table(book), measures, CountsSheet.table(book, measures.rows())), measures);
    }
}
