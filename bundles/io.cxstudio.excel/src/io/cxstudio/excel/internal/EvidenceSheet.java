/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.EvidenceSource;
import io.cxstudio.model.ModelPackage.Literals;

/** The sources that cards cite. */
final class EvidenceSheet {

    private EvidenceSheet() {
    }

    static FlatTable<EvidenceSource> table(Book book) {
        Labels labels = book.labels();
        return new FlatTable<EvidenceSource>(book, "Evidence", EvidenceSource::getId)
                .column("source", Literals.NAMED_ELEMENT__NAME, source -> source.getName())
                .column("evidenceKind", Literals.EVIDENCE_SOURCE__KIND, source -> labels.word(source.getKind()))
                .column("author", Literals.EVIDENCE_SOURCE__AUTHOR, source -> source.getAuthor())
                .column("date", Literals.EVIDENCE_SOURCE__DATE, source -> source.getDate())
                .column("link", Literals.EVIDENCE_SOURCE__LINK, source -> source.getLink())
                .column("description", Literals.NAMED_ELEMENT__DESCRIPTION, source -> source.getDescription())
                .rows(book.workshop().getEvidenceSources());
    }
}
