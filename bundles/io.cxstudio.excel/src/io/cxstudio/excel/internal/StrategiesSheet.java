/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Solution;
import io.cxstudio.model.Strategy;
import java.util.List;

/** The ways that the organisation chooses. */
final class StrategiesSheet {

    private StrategiesSheet() {
    }

    static FlatTable<Strategy> table(Book book) {
        Labels labels = book.labels();
        return new FlatTable<Strategy>(book, "Strategies", Strategy::getId)
                .column("strategy", Literals.NAMED_ELEMENT__NAME, strategy -> strategy.getName())
                .column("description", Literals.NAMED_ELEMENT__DESCRIPTION, strategy -> strategy.getDescription())
                .column("stages", Literals.STRATEGY__STAGES, strategy -> labels.names(strategy.getStages()))
                .column("solutions", strategy -> labels.names(solutions(book, strategy)))
                .rows(book.workshop().getStrategies());
    }

    private static List<Solution> solutions(Book book, Strategy strategy) {
        return book.workshop().getSolutions().stream().filter(solution -> solution.getStrategies().contains(strategy)).toList();
    }
}
