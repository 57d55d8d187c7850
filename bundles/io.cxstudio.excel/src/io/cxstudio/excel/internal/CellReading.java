/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import io.cxstudio.exchange.importing.ElementEdit;
import io.cxstudio.exchange.importing.ProposedChange;
import io.cxstudio.model.Element;
import io.cxstudio.model.check.ElementPath;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads the cells of rows into edits. Where an owner, a department, a channel or a segment is named that is not there yet, it is proposed too. */
final class CellReading {

    private final ReturnedValues values;
    private final ElementNames names;
    private final NewElements newElements;
    private final Proposal proposal;

    CellReading(Book book, ElementNames names, Proposal proposal) {
        this.values = new ReturnedValues(book.workshop(), names);
        this.names = names;
        this.newElements = new NewElements(book.workshop(), book.catalog(), book.labels(), names);
        this.proposal = proposal;
    }

    /** The edit that takes a cell over into a feature. */
    ElementEdit edit(Element element, EStructuralFeature feature, ReturnedRow row, String key, String plain) throws Unreadable {
        boolean byName = feature instanceof EReference reference && NewElements.isMadeByName(reference.getEReferenceType());
        if (byName && !plain.isBlank() && names.find(((EReference) feature).getEReferenceType(), plain).isEmpty()) {
            ElementEdit.Add add = newElements.named(((EReference) feature).getEReferenceType(), plain);
            proposal.add(add.element().getId(), new ProposedChange(ProposedChange.Kind.ADDED, row.place(key), ElementPath.named(add.element()), "", "",
                    plain.strip(), List.of(add)));
        }
        return values.edit(element, feature, row.cells().get(key), plain);
    }
}
