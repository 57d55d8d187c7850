/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.model.Element;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.MetricDefinition;
import io.cxstudio.model.ModelFactory;
import io.cxstudio.model.ModelPackage.Literals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Proposes the measurements of new rows: of a metric that the workshop knows, with their counts, from which the figures are computed. */
final class NewMeasurements {

    private static final List<EReference> REFERENCES = List.of(Literals.MEASUREMENT__METRIC, Literals.MEASUREMENT__SUBJECT, Literals.MEASUREMENT__SEGMENT,
            Literals.MEASUREMENT__DATA_SOURCE);
    /** What tells measurements apart. */
    private static final List<EStructuralFeature> SAME_FIGURE = List.of(Literals.MEASUREMENT__METRIC, Literals.MEASUREMENT__SUBJECT,
            Literals.MEASUREMENT__SEGMENT, Literals.MEASUREMENT__PERIOD_START, Literals.MEASUREMENT__PERIOD_END);

    private final FlatTable<Measurement> table;
    private final Book book;
    private final ElementNames names;
    private final ReturnedTexts texts;
    private final CellReading reading;
    private final Subjects subjects;
    private final CountedFigure figure;
    private final FigureNotices figures;
    private final Proposal proposal;
    /** Those of the workshop, and those that come with the workbook. */
    private final List<Measurement> known;

    NewMeasurements(FlatTable<Measurement> table, Book book, ElementNames names, ReturnedTexts texts, Proposal proposal) {
        this.table = table;
        this.book = book;
        this.names = names;
        this.texts = texts;
        this.reading = new CellReading(book, names, proposal);
        this.subjects = new Subjects(book);
        this.figure = new CountedFigure(book);
        this.figures = new FigureNotices(table, book, proposal);
        this.proposal = proposal;
        this.known = new ArrayList<>(book.workshop().getMeasurements());
    }

    /**
     * Proposes the measurement of a row.
     *
     * @param kind whether it is simply new
     * @param id   the id that it had before it went from the workshop, or null for a new one
     */
    void propose(ReturnedRow row, ProposedChange.Kind kind, String id) {
        // what it refers to is not in the new one before the change is made, so this one tells what it will be
        Measurement complete = ModelFactory.eINSTANCE.createMeasurement();
        String key = "metric";
        try {
            complete.setMetric(metric(row));
            key = "subject";
            complete.setSubject(subject(row));
            key = "id";
            if (fill(complete, row)) {
                refuseAgain(complete);
                figure.compute(complete, complete.getMetric(), counts(row));
                propose(complete, row, kind, id);
            }
        } catch (Unreadable unreadable) {
            proposal.notice(row.place(key), unreadable.getMessage());
        }
    }

    private void propose(Measurement complete, ReturnedRow row, ProposedChange.Kind kind, String id) {
        Measurement made = EcoreUtil.copy(complete);
        made.setId(id == null ? UUID.randomUUID().toString() : id);
        List<ElementEdit> edits = new ArrayList<>(List.of(new ElementEdit.Add(made, book.workshop().getId(), Literals.WORKSHOP__MEASUREMENTS)));
        for (EReference reference : REFERENCES) {
            made.eUnset(reference);
            if (complete.eGet(reference, false) instanceof Element target) {
                edits.add(new ElementEdit.Refer(made.getId(), reference, List.of(target.getId())));
            }
        }
        known.add(complete);
        String words = figure.words(complete) + ": " + figure.text(complete);
        proposal.add(made.getId(), new ProposedChange(kind, row.place("id"), words, "", "", words, edits));
        figures.explain(Messages.figureFollows, row, complete, column -> !row.plain(column.key()).isEmpty());
    }

    private MetricDefinition metric(ReturnedRow row) throws Unreadable {
        String name = row.plain("metric").strip();
        List<MetricDefinition> definitions = book.workshop().getMetricDefinitions();
        List<MetricDefinition> found = narrowed(definitions.stream().filter(each -> same(book.figures().name(each), name)).toList(),
                each -> row.plain("metricId").strip().equals(each.getTypeId()));
        if (found.isEmpty() && name.isEmpty()) {
            found = definitions.stream().filter(each -> row.plain("metricId").strip().equals(each.getTypeId())).toList();
        }
        if (found.size() != 1) {
            throw new Unreadable(found.isEmpty() ? Messages.unknownName : Messages.ambiguousName, name, names.list(definitions.stream()));
        }
        return found.get(0);
    }

    /** What was measured: by its name, and by its id and place where several have that name. Nothing at all is the organisation as a whole. */
    private Element subject(ReturnedRow row) throws Unreadable {
        String name = row.plain("subject").strip();
        if (name.isEmpty()) {
            return null;
        }
        List<Element> found = names.find(Literals.ELEMENT, name).stream().filter(each -> each.eContainer() != null && Subjects.kind(each) != null).toList();
        found = narrowed(found, each -> each.getId().equals(row.plain("subjectId").strip()));
        found = narrowed(found, each -> same(book.texts().header(Subjects.kind(each)), row.plain("subjectKind")));
        found = narrowed(found, each -> same(book.labels().name(subjects.journey(each)), row.plain("journey")));
        found = narrowed(found, each -> same(book.labels().name(subjects.stage(each)), row.plain("stage")));
        found = narrowed(found, each -> same(book.labels().name(subjects.step(each)), row.plain("step")));
        if (found.size() != 1) {
            throw new Unreadable(found.isEmpty() ? Messages.noSubject : Messages.ambiguousSubject, name);
        }
        return found.get(0);
    }

    /** Those that fit, or all of them if none does: a copied row says of the new one what it said of the old one. */
    private static <E> List<E> narrowed(List<E> found, Predicate<E> fitting) {
        List<E> narrow = found.size() < 2 ? List.of() : found.stream().filter(fitting).toList();
        return narrow.isEmpty() ? found : narrow;
    }

    private static boolean same(String one, String other) {
        return ElementNames.folded(one).equals(ElementNames.folded(other));
    }

    /** Half of a measurement would be another one, so a cell that cannot be understood keeps out the row. */
    private boolean fill(Measurement complete, ReturnedRow row) {
        String key = "confidence";
        try {
            if (!row.plain(key).isBlank()) {
                complete.setConfidence(ReturnedValues.number(row.cells().get(key), row.plain(key)));
            }
            for (FlatTable.Column<Measurement> column : table.columns()) {
                key = column.key();
                String plain = texts.plain(row, key);
                if (column.feature() == null || column.isCount() || plain.isBlank()) {
                    continue;
                }
                ElementEdit edit = reading.edit(complete, column.feature(), row, key, plain);
                complete.eSet(column.feature(), edit instanceof ElementEdit.SetValue set ? set.value()
                        : names.find(((EReference) column.feature()).getEReferenceType(), plain).getFirst());
            }
            return true;
        } catch (Unreadable unreadable) {
            proposal.notice(row.place(key), unreadable.getMessage());
            return false;
        }
    }

    private void refuseAgain(Measurement complete) throws Unreadable {
        for (Measurement other : known) {
            if (SAME_FIGURE.stream().allMatch(feature -> Objects.equals(other.eGet(feature, false), complete.eGet(feature, false)))) {
                throw new Unreadable(Messages.measuredAlready, figure.words(other));
            }
        }
    }

    private Map<String, Number> counts(ReturnedRow row) throws Unreadable {
        Map<String, Number> counts = new LinkedHashMap<>();
        for (FlatTable.Column<Measurement> column : table.columns()) {
            if (column.isCount() && !row.plain(column.key()).isBlank()) {
                counts.put(column.key(), CountValues.read(column.key(), row.cells().get(column.key()), texts.plain(row, column.key())));
            }
        }
        if (counts.isEmpty()) {
            throw new Unreadable(Messages.noCounts);
        }
        if (counts.containsKey("sum") && !row.plain("n").isBlank()) {
            counts.put("n", CountValues.read("n", row.cells().get("n"), row.plain("n")));
        }
        return counts;
    }
}
