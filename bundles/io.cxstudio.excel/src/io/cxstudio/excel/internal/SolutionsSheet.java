/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Solution;
import java.util.Comparator;

/** What is or shall be done, by whom and until when; by status, which stands before the name, so that a chart can group by it. */
final class SolutionsSheet {

    private SolutionsSheet() {
    }

    static FlatTable<Solution> table(Book book) {
        Labels labels = book.labels();
        return new FlatTable<Solution>(book, "Solutions", Solution::getId)
                .column("status", Literals.SOLUTION__STATUS, solution -> labels.word(solution.getStatus()))
                .column("solution", Literals.NAMED_ELEMENT__NAME, solution -> solution.getName())
                .column("description", Literals.NAMED_ELEMENT__DESCRIPTION, solution -> solution.getDescription())
                .column("priority", Literals.SOLUTION__PRIORITY, solution -> labels.word(solution.getPriority()))
                .column("owner", Literals.SOLUTION__OWNER, solution -> labels.name(solution.getOwner()))
                .column("department", Literals.SOLUTION__DEPARTMENT, solution -> labels.name(solution.getDepartment()))
                .column("dueDate", Literals.SOLUTION__DUE_DATE, solution -> solution.getDueDate())
                .column("reviewDate", Literals.SOLUTION__REVIEW_DATE, solution -> solution.getReviewDate())
                .column("impact", Literals.SOLUTION__IMPACT, solution -> solution.getImpact())
                .column("effort", Literals.SOLUTION__EFFORT, solution -> solution.getEffort())
                .column("cost", Literals.SOLUTION__COST, solution -> solution.getCost(), solution -> "#,##0.##")
                .column("currency", solution -> solution.getCost() == null ? null : book.workshop().getCurrency())
                .column("addresses", Literals.SOLUTION__ADDRESSES, solution -> labels.names(solution.getAddresses()))
                .column("strategies", Literals.SOLUTION__STRATEGIES, solution -> labels.names(solution.getStrategies()))
                .rows(book.workshop().getSolutions().stream().sorted(Comparator.comparing(Solution::getStatus)).toList());
    }
}
