/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.Measurement;
import io.cxstudio.model.ModelPackage.Literals;
import io.cxstudio.model.Step;
import io.cxstudio.model.check.ElementPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

/** Compares rows with the elements that they are about, value by value and with what stood there when the workbook was written. */
final class RowComparison<R> {

    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";
    /** Far less than anybody reads, far more than what rounding does. */
    private static final double SAME = 1e-7;

    private final FlatTable<R> table;
    private final ReturnedRecord export;
    private final ReturnedTexts texts;
    private final Book book;
    private final ReturnedPlaces places;
    private final CellReading reading;
    private final ReturnedCounts counts;
    private final Proposal proposal;

    RowComparison(FlatTable<R> table, Surroundings all) {
        this.table = table;
        this.export = all.export();
        this.texts = all.texts();
        this.book = all.book();
        this.places = new ReturnedPlaces(book.labels(), all.names());
        this.reading = new CellReading(book, all.names(), all.proposal());
        this.counts = all.counts();
        this.proposal = all.proposal();
    }

    /** The row of each id that counts as the original of that id: the first that nobody has touched, else the first. */
    Map<String, ReturnedRow> originals(List<ReturnedRow> rows) {
        Map<String, ReturnedRow> originals = new HashMap<>();
        for (ReturnedRow row : rows) {
            ReturnedRow first = originals.putIfAbsent(row.id(), row);
            if (first != null && !row.id().isEmpty() && isTouched(first) && !isTouched(row)) {
                originals.put(row.id(), row);
            }
        }
        return originals;
    }

    /** Whether any value of a row is another one than when the workbook was written. */
    boolean isTouched(ReturnedRow row) {
        return table.columns().stream().filter(column -> row.columns().containsKey(column.key()) && !column.isComputed())
                .anyMatch(column -> {
                    String print = export.print(table.name(), row.id(), column.key());
                    return print != null && !print.equals(Fingerprint.of(texts.plain(row, column.key())));
                });
    }

    /** Proposes what the row changes in its element. */
    void compare(ReturnedRow row, R subject) {
        Map<String, CellState> ofPlace = new HashMap<>();
        if (subject instanceof Measurement measurement) {
            counts.take(row, measurement);
        }
        for (FlatTable.Column<R> column : table.columns()) {
            if (!row.columns().containsKey(column.key()) || column.key().equals("id") || subject instanceof Measurement && column.isComputed()) {
                continue;
            }
            String before = Plain.of(column.value().apply(subject));
            CellState state = column.isComputed() && isSame(texts.plain(row, column.key()), column.value().apply(subject)) ? CellState.SETTLED
                    : state(row, column.key(), before);
            if (column.isCount()) {
                counts.take(subject, row, column.key(), state);
            } else if (column.isPlace()) {
                ofPlace.put(column.key(), state);
            } else if (state != CellState.SETTLED) {
                propose(row, subject, column, state, before);
            }
        }
        if (ofPlace.values().stream().anyMatch(state -> state != CellState.SETTLED) && subject instanceof Card card) {
            proposePlace(row, card, ofPlace);
        }
    }

    private CellState state(ReturnedRow row, String key, String inWorkshop) {
        return export.state(table.name(), row.id(), key, texts.plain(row, key), inWorkshop);
    }

    /** Programs compute in different orders, some do not compute at all, and nothing to compute from is said in words. */
    static boolean isSame(String cell, Object computed) {
        if (cell.isEmpty() || computed == null) {
            return cell.isEmpty() || !cell.matches(NUMBER);
        }
        return computed instanceof Number number && cell.matches(NUMBER)
                && Math.abs(Double.parseDouble(cell) - number.doubleValue()) <= SAME * Math.max(1, Math.abs(number.doubleValue()));
    }

    private void propose(ReturnedRow row, R subject, FlatTable.Column<R> column, CellState state, String before) {
        String header = header(column.key());
        String after = texts.plain(row, column.key());
        if (column.isHalf() && subject instanceof Card card) {
            proposeHalf(row, card, state, before, after);
            return;
        }
        if (column.feature() == null || !(subject instanceof Element element)) {
            proposal.notice(row.place(column.key()), NLS.bind(Messages.forReading, new Object[] {header, before, after}));
            return;
        }
        try {
            ElementEdit edit = reading.edit(element, column.feature(), row, column.key(), after);
            if (edit instanceof ElementEdit.SetValue set && (set.value() instanceof Number || set.value() instanceof LocalDate)) {
                // a text was read as a number or a day: what counts is as what
                after = Plain.of(set.value());
                if (after.equals(before)) {
                    return;
                }
            }
            List<ElementEdit> edits = List.of(edit);
            proposal.change(element.getId(), column.feature().getName(), new ProposedChange(kind(state), row.place(column.key()),
                    ElementPath.of(element), header, before, after, edits));
        } catch (Unreadable unreadable) {
            proposal.notice(row.place(column.key()), unreadable.getMessage());
        }
    }

    private void proposeHalf(ReturnedRow row, Card card, CellState state, String before, String after) {
        try {
            Lane there = table.indexOf("lane") < 0 ? card.getLane() : places.lane((Journey) card.eContainer(), row.plain("lane"), card.getLane());
            ElementEdit edit = new ElementEdit.ChangeKind(card.getId(), Halves.of(book).kind(there, card.eClass(), after));
            proposal.change(card.getId(), Halves.COLUMN, new ProposedChange(kind(state), row.place(Halves.COLUMN), ElementPath.of(card),
                    header(Halves.COLUMN), before, after, List.of(edit)));
        } catch (Unreadable unreadable) {
            proposal.notice(row.place(Halves.COLUMN), unreadable.getMessage());
        }
    }

    private static ProposedChange.Kind kind(CellState state) {
        return state == CellState.CONFLICT ? ProposedChange.Kind.CONFLICT : ProposedChange.Kind.CHANGED;
    }

    private void proposePlace(ReturnedRow row, Card card, Map<String, CellState> ofPlace) {
        String key = ofPlace.entrySet().stream().filter(entry -> entry.getValue() != CellState.SETTLED).map(Map.Entry::getKey).sorted().findFirst()
                .orElseThrow();
        Places.Place now = book.places().of(card);
        try {
            Journey journey = now.journey();
            Step step = isTouched(ofPlace, "stage") || isTouched(ofPlace, "step")
                    ? places.step(journey, cell(row, "stage", now.stage()), cell(row, "step", now.step()), now.step()) : now.step();
            Lane lane = isTouched(ofPlace, "lane") ? places.lane(journey, row.plain("lane"), now.lane()) : now.lane();
            if (step != null && lane == null) {
                throw new Unreadable(Messages.noLane, book.labels().name(journey));
            }
            Step last = isTouched(ofPlace, "lastStep") ? places.lastStep(journey, step, row.plain("lastStep")) : shifted(now, step);
            List<ElementEdit> edits = new ArrayList<>();
            refer(card, Literals.CARD__STEP, step, edits);
            refer(card, Literals.CARD__LANE, lane, edits);
            refer(card, Literals.CARD__LAST_STEP, last, edits);
            boolean conflict = ofPlace.containsValue(CellState.CONFLICT);
            proposal.change(card.getId(), "place", new ProposedChange(kind(conflict ? CellState.CONFLICT : CellState.CHANGED), row.place(key),
                    ElementPath.of(card), header(key), words(now.stage(), now.step(), now.lane(), lastOf(now)),
                    words(step == null ? null : (Element) step.eContainer(), step, lane, last), edits));
        } catch (Unreadable unreadable) {
            proposal.notice(row.place(key), unreadable.getMessage());
        }
    }

    private static boolean isTouched(Map<String, CellState> states, String key) {
        return states.getOrDefault(key, CellState.SETTLED) != CellState.SETTLED;
    }

    private String cell(ReturnedRow row, String key, Element now) {
        return row.columns().containsKey(key) ? row.plain(key) : book.labels().name(now);
    }

    private static Step lastOf(Places.Place place) {
        return place.last() == null || place.last() == place.first() ? null : place.last().step();
    }

    /** A card that spans several steps goes on spanning as many, as far as the journey has them. */
    private Step shifted(Places.Place now, Step step) {
        Places.Column first = book.places().column(step);
        if (first == null || lastOf(now) == null) {
            return null;
        }
        List<Places.Column> columns = book.places().columns(now.journey());
        int last = Math.min(first.position() + now.last().position() - now.first().position(), columns.size());
        return last == first.position() ? null : columns.get(last - 1).step();
    }

    private static void refer(Card card, EReference reference, Element target, List<ElementEdit> edits) {
        if (card.eGet(reference, false) != target) {
            edits.add(new ElementEdit.Refer(card.getId(), reference, target == null ? List.of() : List.of(target.getId())));
        }
    }

    private String words(Element... where) {
        return Stream.of(where).filter(Objects::nonNull).map(book.labels()::name).filter(name -> !name.isBlank())
                .collect(Collectors.joining(" \u203A "));
    }

    private String header(String key) {
        return book.texts().header(key);
    }
}
