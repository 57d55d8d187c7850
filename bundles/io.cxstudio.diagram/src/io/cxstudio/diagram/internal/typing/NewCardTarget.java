/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.typing;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.custom.StyledText;

import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.diagram.internal.parts.Slot;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.diagram.internal.viewer.NewCards;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.map.MapContent;
import io.cxstudio.editing.Draft;
import io.cxstudio.editing.WorkshopSession;

/** A new card at the place in the grid at which the cursor points. */
final class NewCardTarget extends TypingTarget {

    private static final int LEAST_HEIGHT = 24;
    private static final int INSET = 4;

    private final MapEditPart map;
    private final Slot slot;
    private Box place;

    NewCardTarget(MapEditPart map) {
        this.map = map;
        this.slot = map.slot().orElseThrow();
        this.place = map.slotBox().orElseThrow();
    }

    @Override
    boolean canChange() {
        return NewCards.canAdd(map, slot);
    }

    @Override
    Colour ground(Palette palette, double tint) {
        boolean panel = map.scene().content().row(slot.lane()).stream().anyMatch(row -> map.scene().layout().rows().get(row).emotions() != null);
        return (panel ? palette.panel() : palette.canvas()).mixed(palette.selection(), tint);
    }

    private Rectangle bounds() {
        place = map.slotBox().orElse(place);
        return map.viewerBounds(new Box(place.x() + INSET, place.y() + INSET, place.width() - 2 * INSET, LEAST_HEIGHT));
    }

    @Override
    Rectangle restingBounds(int lineHeight) {
        Rectangle bounds = bounds();
        MapScene scene = map.scene();
        int margin = scene.pixels(TypingSheet.MARGIN);
        return new Rectangle(bounds.x + margin, bounds.y + scene.pixels(TypingSheet.MARGIN_VERTICAL), Math.max(1, bounds.width - 2 * margin), lineHeight);
    }

    @Override
    Rectangle typingBounds(StyledText control) {
        return grown(bounds(), control, map.scene());
    }

    @Override
    void reveal(MapViewer viewer) {
        viewer.reveal(bounds(), false);
    }

    @Override
    String accessibleName() {
        MapContent content = map.scene().content();
        int row = content.row(slot.lane()).orElse(-1);
        int column = content.column(slot.step()).orElse(-1);
        return row < 0 || column < 0 ? super.accessibleName()
                : Messages.bind(Messages.accessibleSlot, new Object[] {column + 1, content.columns().size(), slot.step().displayName(), row + 1,
                    content.lanes().size(), content.lanes().get(row).place(slot.half())});
    }

    @Override
    Optional<WorkshopSession> session() {
        return WorkshopSession.of(map.element());
    }

    @Override
    Draft draft(String content) {
        return Draft.ofCard(map.element(), slot.step(), slot.lane(), map.scene().content().catalog().cardClass(slot.lane(), slot.half()), content);
    }

    /** The cursor stays in the cell, so that the next card can be typed at once. */
    @Override
    void finish(String content, boolean withPrevious) {
        if (!content.isEmpty()) {
            NewCards.add(map, slot, content);
            map.setSlot(slot);
        }
    }
}
