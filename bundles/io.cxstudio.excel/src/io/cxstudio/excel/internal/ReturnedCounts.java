/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/**
 * The counts behind figures that were changed in a workbook, among the measures or among the counts. What is changed of one measurement is one change,
 * since its counts mean something together only, and its figure is computed again from them. A figure itself never comes home where counts are behind it.
 */
final class ReturnedCounts {

    private static final List<EStructuralFeature> STORED = List.of(Literals.MEASUREMENT__AGGREGATE, Literals.MEASUREMENT__VALUE,
            Literals.MEASUREMENT__LOWER, Literals.MEASUREMENT__UPPER, Literals.MEASUREMENT__CONFIDENCE, Literals.MEASUREMENT__N,
            Literals.MEASUREMENT__METRIC_VERSION);

    /** A count that was changed, and where. */
    private record Said(ReturnedRow row, String column, CellState state, Number number) {

        String place() {
            return row.place(column);
        }
    }

    private final FlatTable<Measurement> table;
    private final ReturnedRecord export;
    private final ReturnedTexts texts;
    private final Book book;
    private final CountedFigure figure;
    private final FigureNotices figures;
    private final Proposal proposal;
    private final Map<Measurement, Map<String, Said>> said = new LinkedHashMap<>();
    private final Map<Measurement, ReturnedRow> rows = new LinkedHashMap<>();
    /** Those with a count that cannot be: none of their counts is taken. */
    private final List<Measurement> refused = new ArrayList<>();

    ReturnedCounts(FlatTable<Measurement> table, ReturnedRecord export, ReturnedTexts texts, Book book, Proposal proposal) {
        this.table = table;
        this.export = export;
        this.texts = texts;
        this.book = book;
        this.figure = new CountedFigure(book);
        this.figures = new FigureNotices(table, book, proposal);
        this.proposal = proposal;
    }

    /** Takes a row of the measures, for its figures. */
    void take(ReturnedRow row, Measurement measurement) {
        rows.put(measurement, row);
        if (measurement.getAggregate() instanceof Numbers numbers && row.columns().containsKey("n")) {
            take(measurement, row, "n", export.state(table.name(), row.id(), "n", texts.plain(row, "n"), Plain.of(numbers.getCount())));
        }
    }

    /**
     * Takes a cell with a count.
     *
     * @param subject what its row is about: a measurement, or one of its counts
     */
    void take(Object subject, ReturnedRow row, String column, CellState state) {
        if (state == CellState.SETTLED) {
            return;
        }
        if (subject instanceof CountsSheet.Count count) {
            say(count.measurement(), count.column(), count.number(), row, column, state);
        } else if (subject instanceof Measurement measurement) {
            say(measurement, column, CountValues.of(measurement).getOrDefault(column, 0L), row, column, state);
        }
    }

    /** Takes a row that was added to the counts. */
    void takeNew(ReturnedRow row) {
        Measurement measurement = table.rows().stream().filter(each -> each.getId().equals(row.plain("measureId").strip())).findFirst().orElse(null);
        if (measurement == null) {
            proposal.notice(row.place("measureId"), Messages.countOfNothing);
            return;
        }
        String score = row.plain("score").strip();
        try {
            String key = CountsSheet.columnOf(ReturnedValues.number(row.cells().get("score"), score));
            if (CountValues.of(measurement).containsKey(key)) {
                throw new Unreadable(Messages.countIsThere, score, words(measurement));
            }
            say(measurement, key, 0L, row, "count", CellState.CHANGED);
        } catch (Unreadable unreadable) {
            proposal.notice(row.place("score"), unreadable.getMessage());
        }
    }

    /** A score can stand in the workshop twice: what one of its counts gains, the score gains. */
    private void say(Measurement measurement, String key, Number before, ReturnedRow row, String column, CellState state) {
        try {
            Number written = CountValues.read(key, row.cells().get(column), texts.plain(row, column));
            Number now = CountValues.of(measurement).getOrDefault(key, 0L);
            Number number = written instanceof Long count && now.longValue() != before.longValue() ? (Number) (now.longValue() + count - before.longValue())
                    : written;
            if (now.equals(number)) {
                return;
            }
            Said other = said.computeIfAbsent(measurement, any -> new LinkedHashMap<>()).putIfAbsent(key, new Said(row, column, state, number));
            if (other != null && !other.number().equals(number)) {
                throw new Unreadable(Messages.saidTwice, words(measurement), header(key), Plain.of(other.number()), Plain.of(number));
            }
        } catch (Unreadable unreadable) {
            refuse(measurement, row.place(column), unreadable);
        }
    }

    private void refuse(Measurement measurement, String place, Unreadable cause) {
        refused.add(measurement);
        proposal.notice(place, NLS.bind(Messages.countsRefused, cause.getMessage()));
    }

    /** Proposes what was changed, and explains the figures that are other ones than follow; to be called when all rows are taken. */
    void propose() {
        for (Measurement measurement : said.keySet()) {
            if (!refused.contains(measurement)) {
                propose(measurement, said.get(measurement));
            }
        }
        rows.forEach((measurement, row) -> {
            if (!said.containsKey(measurement) && !refused.contains(measurement)) {
                explain(row, measurement);
            }
        });
    }

    private void propose(Measurement measurement, Map<String, Said> changed) {
        Said first = changed.values().iterator().next();
        try {
            Measurement after = EcoreUtil.copy(measurement);
            Map<String, Number> before = CountValues.of(measurement);
            Map<String, Number> values = new LinkedHashMap<>(before);
            changed.forEach((key, each) -> values.put(key, each.number()));
            figure.compute(after, Figures.definition(measurement), values);
            List<ElementEdit> edits = new ArrayList<>();
            for (EStructuralFeature feature : STORED) {
                if (feature == Literals.MEASUREMENT__AGGREGATE || !Objects.equals(measurement.eGet(feature), after.eGet(feature))) {
                    edits.add(new ElementEdit.SetValue(measurement.getId(), feature, after.eGet(feature)));
                }
            }
            boolean conflict = changed.values().stream().anyMatch(each -> each.state() == CellState.CONFLICT);
            proposal.change(measurement.getId(), Literals.MEASUREMENT__AGGREGATE.getName(),
                    new ProposedChange(conflict ? ProposedChange.Kind.CONFLICT : ProposedChange.Kind.CHANGED, first.place(), words(measurement),
                            book.texts().get("sheet.Counts"), text(changed, before::get, measurement),
                            text(changed, key -> changed.get(key).number(), after), edits));
            if (rows.containsKey(measurement)) {
                explain(rows.get(measurement), measurement, after);
            }
            after.setAggregate(null);
        } catch (Unreadable unreadable) {
            refuse(measurement, first.place(), unreadable);
        }
    }

    /** What the changed counts are, and the figure that they give with the others. */
    private String text(Map<String, Said> changed, Function<String, Number> number, Measurement measurement) {
        String counts = changed.keySet().stream().map(key -> header(key) + ": " + (number.apply(key) == null ? "0" : Plain.of(number.apply(key))))
                .collect(Collectors.joining("; "));
        return counts + "; " + header("value") + " " + figure.text(measurement);
    }

    /** Figures of a measurement whose counts were left as they are. */
    private void explain(ReturnedRow row, Measurement measurement) {
        figures.explain(Messages.forReading, row, measurement, column -> state(row, column, measurement) != CellState.SETTLED);
    }

    /** Figures of a measurement whose counts were changed: they follow from the counts, whatever stands in the cells. */
    private void explain(ReturnedRow row, Measurement before, Measurement after) {
        figures.explain(Messages.figureFollows, row, after, column -> state(row, column, before) != CellState.SETTLED);
        figures.explain(Messages.figureIsOld, row, after, column -> state(row, column, before) == CellState.SETTLED);
    }

    private CellState state(ReturnedRow row, FlatTable.Column<Measurement> column, Measurement measurement) {
        return export.state(table.name(), row.id(), column.key(), row.plain(column.key()), Plain.of(column.value().apply(measurement)));
    }

    private String words(Measurement measurement) {
        return figure.words(measurement);
    }

    private String header(String key) {
        return book.texts().header(key);
    }
}
