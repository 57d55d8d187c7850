/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.typing;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.parts.ElementPart;
import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.editing.Draft;
import io.cxstudio.editing.WorkshopSession;

/** What is typed for: a new card at an empty place, the text of something that is there, or nothing. */
abstract class TypingTarget {

    /** Nothing that has a text, or several things at once. */
    static final TypingTarget NONE = new TypingTarget() {
    };

    private static final double POINTS_A_PIXEL = 0.75;
    /** Beside the map, where a control has the keyboard and is not seen. */
    static final Rectangle NOWHERE = new Rectangle(-4, -4, 1, 1);

    /** What the cursor points at. */
    static TypingTarget of(MapEditPart map, MapViewer viewer) {
        List<?> selected = viewer.getSelectedEditParts();
        if (selected.isEmpty()) {
            return ofSlot(map);
        }
        return selected.size() == 1 && selected.get(0) instanceof ElementPart part ? ofPart(part) : NONE;
    }

    static TypingTarget ofSlot(MapEditPart map) {
        return map.slotBox().isPresent() ? new NewCardTarget(map) : NONE;
    }

    static TypingTarget ofPart(ElementPart part) {
        return new ElementTarget(part);
    }

    /** Whether something can be typed here now. */
    boolean canChange() {
        return false;
    }

    /** What stands there already. */
    String text() {
        return ""; //$NON-NLS-1$
    }

    /** The size of the letters in points. */
    double fontSize(MapScene scene) {
        return TextStyle.CARD.size() * POINTS_A_PIXEL * scene.zoom();
    }

    /** What the control rests on. */
    Colour ground(Palette palette, double tint) {
        return palette.card();
    }

    /** Where the control waits for the first letter, in pixels of the viewer's control. */
    Rectangle restingBounds(int lineHeight) {
        return new Rectangle(NOWHERE);
    }

    /** Whether that is on the grid, which scrolls away below headers and parking lot. */
    boolean isOnGrid() {
        return true;
    }

    /** Where the control stands while it is typed in, as tall as its text. */
    Rectangle typingBounds(StyledText control) {
        return new Rectangle(NOWHERE);
    }

    /** As wide as the place allows, as tall as the text. */
    static Rectangle grown(Rectangle place, StyledText control, MapScene scene) {
        int margin = scene.pixels(TypingSheet.MARGIN);
        int marginVertical = scene.pixels(TypingSheet.MARGIN_VERTICAL);
        int width = Math.max(1, place.width - 2 * margin);
        int height = Math.max(control.getLineHeight(), control.computeSize(width, SWT.DEFAULT).y);
        return new Rectangle(place.x + margin, place.y + marginVertical, width, Math.max(height, place.height - 2 * marginVertical));
    }

    /** What the cursor points at, for people who do not see it. */
    String accessibleName() {
        return ""; //$NON-NLS-1$
    }

    /** The session in which it is typed; empty where nothing can be typed. */
    Optional<WorkshopSession> session() {
        return Optional.empty();
    }

    /**
     * What is to be kept of a text that is not finished.
     *
     * @param content the text so far, not blank
     */
    Draft draft(String content) {
        return new Draft(content, null, null, null, null, null, null);
    }

    /** Scrolls to where it is typed. */
    void reveal(MapViewer viewer) {
        // Nowhere to go.
    }

    /**
     * Takes what was typed.
     *
     * @param content      the text without white space around it, not null
     * @param withPrevious whether it belongs to what was done before, and is undone with it
     */
    void finish(String content, boolean withPrevious) {
        // Nothing to do with it.
    }
}
