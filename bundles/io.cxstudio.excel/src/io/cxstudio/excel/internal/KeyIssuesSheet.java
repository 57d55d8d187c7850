/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.KeyIssue;

/** What the pain points come down to. */
final class KeyIssuesSheet {

    private KeyIssuesSheet() {
    }

    static void write(Book book, Relations relations) {
        Labels labels = book.labels();
        new FlatTable<KeyIssue>(book, "KeyIssues", KeyIssue::getId)
                .column("keyIssue", issue -> issue.getName())
                .column("description", issue -> issue.getDescription())
                .column("priority", issue -> labels.word(issue.getPriority()))
                .column("painPoints", issue -> labels.names(issue.getPainPoints()))
                .column("painPointCount", issue -> issue.getPainPoints().size())
                .column("solutions", issue -> labels.names(relations.solutions(issue)))
                .write(book.workshop().getKeyIssues());
    }
}
