/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.EvidenceSource;

/** The sources that cards cite. */
final class EvidenceSheet {

    private EvidenceSheet() {
    }

    static void write(Book book) {
        Labels labels = book.labels();
        new FlatTable<EvidenceSource>(book, "Evidence", EvidenceSource::getId)
                .column("source", source -> source.getName())
                .column("evidenceKind", source -> labels.word(source.getKind()))
                .column("author", source -> source.getAuthor())
                .column("date", source -> source.getDate())
                .column("link", source -> source.getLink())
                .column("description", source -> source.getDescription())
                .write(book.workshop().getEvidenceSources());
    }
}
