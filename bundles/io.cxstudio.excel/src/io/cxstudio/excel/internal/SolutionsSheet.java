/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Solution;

/** What is or shall be done, by whom and until when. */
final class SolutionsSheet {

    private SolutionsSheet() {
    }

    static void write(Book book) {
        Labels labels = book.labels();
        new FlatTable<Solution>(book, "Solutions", Solution::getId)
                .column("solution", solution -> solution.getName())
                .column("description", solution -> solution.getDescription())
                .column("status", solution -> labels.word(solution.getStatus()))
                .column("priority", solution -> labels.word(solution.getPriority()))
                .column("owner", solution -> labels.name(solution.getOwner()))
                .column("department", solution -> labels.name(solution.getDepartment()))
                .column("dueDate", solution -> solution.getDueDate())
                .column("reviewDate", solution -> solution.getReviewDate())
                .column("impact", solution -> solution.getImpact())
                .column("effort", solution -> solution.getEffort())
                .column("cost", solution -> solution.getCost(), "#,##0.##")
                .column("currency", solution -> solution.getCost() == null ? null : book.workshop().getCurrency())
                .column("addresses", solution -> labels.names(solution.getAddresses()))
                .column("strategies", solution -> labels.names(solution.getStrategies()))
                .write(book.workshop().getSolutions());
    }
}
