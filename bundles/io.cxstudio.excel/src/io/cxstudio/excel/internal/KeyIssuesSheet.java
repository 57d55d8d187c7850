/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.KeyIssue;
import io.cxstudio.model.ModelPackage.Literals;

/** What the pain points come down to. */
final class KeyIssuesSheet {

    private KeyIssuesSheet() {
    }

    static FlatTable<KeyIssue> table(Book book, Relations relations) {
        Labels labels = book.labels();
        return new FlatTable<KeyIssue>(book, "KeyIssues", KeyIssue::getId)
                .column("keyIssue", Literals.NAMED_ELEMENT__NAME, issue -> issue.getName())
                .column("description", Literals.NAMED_ELEMENT__DESCRIPTION, issue -> issue.getDescription())
                .column("priority", Literals.KEY_ISSUE__PRIORITY, issue -> labels.word(issue.getPriority()))
                .column("painPoints", Literals.KEY_ISSUE__PAIN_POINTS, issue -> labels.names(issue.getPainPoints()))
                .column("painPointCount", issue -> issue.getPainPoints().size())
                .column("solutions", issue -> labels.names(relations.solutions(issue)))
                .rows(book.workshop().getKeyIssues());
    }
}
