/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;

import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Lane;

/** What is selected, across a refresh of the map: cards that come to another lane get another part there. */
final class SelectionAcross {

    private final MapEditPart map;
    private final List<Element> elements = new ArrayList<>();

    /** Remembers what is selected, and deselects cards whose parts are about to go. */
    SelectionAcross(MapEditPart map) {
        this.map = map;
        for (Object part : map.getViewer().getSelectedEditParts()) {
            if (part instanceof ElementPart shown) {
                elements.add(shown.element());
            }
        }
        deselectLeaving();
    }

    /** All at once: after each change of the selection everything follows that shows it. */
    private void deselectLeaving() {
        List<EditPart> staying = new ArrayList<>();
        for (Object part : map.getViewer().getSelectedEditParts()) {
            if (!(part instanceof CardEditPart card) || stays(card)) {
                staying.add((EditPart) part);
            }
        }
        if (staying.size() < map.getViewer().getSelectedEditParts().size()) {
            map.getViewer().setSelection(new StructuredSelection(staying));
        }
    }

    private boolean stays(CardEditPart part) {
        Card card = part.element();
        Lane lane = part.getParent() instanceof LaneEditPart row ? row.element() : null;
        return card.eContainer() == map.element() && (lane == null ? card.isParked() : card.getLane() == lane && !card.isParked());
    }

    /** What came to another lane has another part now; it stays selected, also when undo brings it back. */
    void restore() {
        List<EditPart> parts = new ArrayList<>();
        for (Element element : elements) {
            if (map.part(element) instanceof ElementPart part && part.part().isSelectable()) {
                parts.add(part.part());
            }
        }
        if (!parts.isEmpty() && !map.getViewer().getSelectedEditParts().containsAll(parts)) {
            map.getViewer().setSelection(new StructuredSelection(parts));
        }
    }
}
