/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import java.util.function.Supplier;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;

import io.cxstudio.drawing.Outline;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.Stroke;

/** The handle at the foot of a selected card, out of which a link is pulled. */
public final class LinkHandle extends AbstractHandle {

    private static final int SIZE = 16;

    private final MapScene scene;
    private final Supplier<DragTracker> tracker;

    /**
     * A handle.
     *
     * @param card    the card, not null
     * @param scene   the map, not null
     * @param tracker pulls the link, not null
     */
    public LinkHandle(GraphicalEditPart card, MapScene scene, Supplier<DragTracker> tracker) {
        super(card, foot(card), Cursors.CROSS);
        this.scene = scene;
        this.tracker = tracker;
    }

    /** Astride the lower edge, where neither text begins nor a card is made to span. */
    private static Locator foot(GraphicalEditPart card) {
        return handle -> {
            Rectangle bounds = new Rectangle(card.getFigure().getBounds());
            card.getFigure().translateToAbsolute(bounds);
            handle.translateToRelative(bounds);
            handle.setBounds(new Rectangle(bounds.x + (bounds.width - SIZE) / 2, bounds.y + bounds.height - SIZE / 2 - 2, SIZE, SIZE));
        };
    }

    @Override
    protected DragTracker createDragTracker() {
        return tracker.get();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle bounds = getBounds();
        Palette palette = scene.look().palette();
        Draw2dCanvas canvas = new Draw2dCanvas(graphics, 1, scene.paints());
        double x = bounds.x + SIZE / 2.0;
        double y = bounds.y + SIZE / 2.0;
        canvas.fill(Outline.circle(x, y, SIZE / 2.0 - 1), palette.selection());
        Stroke line = new Stroke(palette.card(), 1.5);
        double on = scene.look().rightToLeft() ? -1 : 1;
        canvas.draw(new Outline().moveTo(x - 3.5 * on, y).lineTo(x + 3.5 * on, y).moveTo(x + 0.5 * on, y - 3).lineTo(x + 3.5 * on, y)
                .lineTo(x + 0.5 * on, y + 3), line);
    }
}
