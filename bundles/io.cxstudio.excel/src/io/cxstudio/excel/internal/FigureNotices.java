/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.model.Measurement;
import io.cxstudio.model.Numbers;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** Explains why figures are not taken from a workbook. One word for a row is enough: whoever writes over a value changes the ends of its interval too. */
final class FigureNotices {

    private final FlatTable<Measurement> table;
    private final Book book;
    private final Proposal proposal;

    FigureNotices(FlatTable<Measurement> table, Book book, Proposal proposal) {
        this.table = table;
        this.book = book;
        this.proposal = proposal;
    }

    /**
     * Tells which figures of a row are other ones than follow.
     *
     * @param message     gets their headers, what follows, and what stands there
     * @param measurement from which the figures follow
     * @param concerned   which figures it is about
     */
    void explain(String message, ReturnedRow row, Measurement measurement, Predicate<FlatTable.Column<Measurement>> concerned) {
        // of numbers, n is no figure but a count
        boolean counted = measurement.getAggregate() instanceof Numbers;
        List<FlatTable.Column<Measurement>> other = table.columns().stream()
                .filter(column -> column.isComputed() && row.columns().containsKey(column.key()) && !(counted && column.key().equals("n")))
                .filter(column -> !RowComparison.isSame(row.plain(column.key()), column.value().apply(measurement)))
                .filter(concerned).toList();
        if (!other.isEmpty()) {
            proposal.notice(row.place(other.get(0).key()), NLS.bind(message, new Object[] {list(other, column -> book.texts().header(column.key())),
                    list(other, column -> Plain.of(column.value().apply(measurement))), list(other, column -> row.plain(column.key()))}));
        }
    }

    private static String list(List<FlatTable.Column<Measurement>> columns, Function<FlatTable.Column<Measurement>, String> text) {
        return columns.stream().map(text).collect(Collectors.joining(", "));
    }
}
