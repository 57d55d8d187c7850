/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.capture;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.editing.commands.CopiedCards;
import io.cxstudio.editing.commands.DeleteElements;
import io.cxstudio.editing.commands.PasteCards;
import io.cxstudio.model.Card;

/** The map in another editor over which cards are dragged. Its cell under the mouse gets the ring of the cursor. */
public final class OtherMap {

    private final MapViewer from;
    private final MapViewer viewer;

    private OtherMap(MapViewer from, MapViewer viewer) {
        this.from = from;
        this.viewer = viewer;
    }

    /**
     * The map under the mouse.
     *
     * @param from where the cards come from, not null
     * @return empty over that map itself and over anything else
     */
    public static Optional<OtherMap> underMouse(MapViewer from) {
        for (Control control = Display.getCurrent().getCursorControl(); control != null; control = parent(control)) {
            if (control.getData(MapViewer.KEY) instanceof MapViewer viewer) {
                boolean canTake = viewer != from && viewer.map() != null && viewer.actions().canChange();
                return canTake ? Optional.of(new OtherMap(from, viewer)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Composite parent(Control control) {
        return control.getParent();
    }

    private Optional<Slot> slot() {
        org.eclipse.swt.graphics.Point at = viewer.getControl().toControl(Display.getCurrent().getCursorLocation());
        return DropSpot.at(viewer.map(), new Point(at.x, at.y)).slot();
    }

    /** Shows where the cards would go. */
    public void show() {
        viewer.map().setSlot(slot().orElse(null));
    }

    /**
     * Puts the cards there: copies of them, for a card of another map is another card. Within a workshop the originals go, as part of the same undoable step.
     *
     * @param cards  cards of the map they come from, not empty
     * @param copies whether the originals stay in any case
     */
    public void take(List<Card> cards, boolean copies) {
        Slot slot = slot().orElse(null);
        Command paste = PasteCards.into(viewer.map().element(), CopiedCards.of(cards), slot == null ? null : slot.step(), slot == null ? null : slot.lane());
        boolean isSameWorkshop = viewer.map().element().eContainer() == from.map().element().eContainer();
        if (copies || !isSameWorkshop) {
            viewer.actions().execute(paste);
            return;
        }
        Command delete = DeleteElements.of(cards);
        viewer.actions().execute(new CompoundCommand(0, Messages.moveToJourney, paste.getLabel(), List.of(paste, delete)));
    }
}
