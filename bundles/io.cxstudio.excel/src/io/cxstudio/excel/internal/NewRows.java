/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.model.Element;
import io.cxstudio.model.check.ElementPath;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;

/** Proposes what stands in rows that the workbook did not have when it was written. */
final class NewRows {

    private final FlatTable<?> table;
    private final ElementNames names;
    private final ReturnedTexts texts;
    private final NewElements newElements;
    private final CellReading reading;
    private final NewMeasurements measurements;
    private final ReturnedCounts counts;
    private final Proposal proposal;

    NewRows(FlatTable<?> table, Surroundings all) {
        this.table = table;
        this.names = all.names();
        this.texts = all.texts();
        this.newElements = new NewElements(all.book().workshop(), all.book().catalog(), all.book().labels(), names);
        this.reading = new CellReading(all.book(), names, all.proposal());
        this.measurements = all.measurements();
        this.counts = all.counts();
        this.proposal = all.proposal();
    }

    /** Proposes the element of a new row; the remark, which may be null, says what is special about it. */
    void add(ReturnedRow row, String remark) {
        if (remark != null) {
            proposal.notice(row.place("id"), NLS.bind(remark, row.id()));
        }
        propose(row, ProposedChange.Kind.ADDED, null);
    }

    /** Proposes to bring back an element that was changed in the workbook and has gone from the workshop meanwhile. */
    void addAgain(ReturnedRow row) {
        proposal.notice(row.place("id"), NLS.bind(Messages.goneFromWorkshop, row.id()));
        propose(row, ProposedChange.Kind.CONFLICT, row.id());
    }

    private void propose(ReturnedRow row, ProposedChange.Kind kind, String id) {
        switch (table.name()) {
            case "Measures" -> measurements.propose(row, kind, id);
            case "Counts" -> counts.takeNew(row);
            default -> proposeElement(row, kind, id);
        }
    }

    private void proposeElement(ReturnedRow row, ProposedChange.Kind kind, String id) {
        List<ElementEdit> edits = new ArrayList<>();
        try {
            Element element = newElements.of(table.name(), row, edits);
            if (id != null) {
                rename(element, id, edits);
            }
            for (FlatTable.Column<?> column : table.columns()) {
                fill(element, column, row, edits);
            }
            names.announce(element);
            proposal.add(element.getId(), new ProposedChange(kind, row.place("id"), ElementPath.named(element), "", "", element.displayName(), edits));
        } catch (Unreadable unreadable) {
            proposal.notice(row.place("id"), unreadable.getMessage());
        }
    }

    /** The element is to be the one that has gone, so whatever names it now names that. */
    private static void rename(Element element, String id, List<ElementEdit> edits) {
        String made = element.getId();
        element.setId(id);
        edits.replaceAll(edit -> edit instanceof ElementEdit.Refer refer && refer.elementId().equals(made)
                ? new ElementEdit.Refer(id, refer.reference(), refer.targetIds()) : edit);
    }

    private void fill(Element element, FlatTable.Column<?> column, ReturnedRow row, List<ElementEdit> edits) {
        String plain = texts.plain(row, column.key());
        if (column.feature() == null || plain.isBlank() || column.isPlace()
                || !column.feature().getEContainingClass().isSuperTypeOf(element.eClass())) {
            return;
        }
        try {
            ElementEdit edit = reading.edit(element, column.feature(), row, column.key(), plain);
            if (edit instanceof ElementEdit.SetValue set) {
                element.eSet(column.feature(), set.value());
            } else {
                edits.add(edit);
            }
        } catch (Unreadable unreadable) {
            proposal.notice(row.place(column.key()), unreadable.getMessage());
        }
    }
}
