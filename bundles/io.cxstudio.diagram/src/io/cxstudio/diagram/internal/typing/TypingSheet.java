/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.typing;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

import io.cxstudio.diagram.internal.figures.Draw2dCanvas;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.map.CardPainter;
import io.cxstudio.drawing.map.MapPainter;

/** The sheet behind the text that is being typed: it is as large as the text, and has the ring that is seen from the back of the room. */
final class TypingSheet extends Figure {

    static final int MARGIN = 8;
    static final int MARGIN_VERTICAL = 4;
    private static final int RING = 2;

    private final MapViewer viewer;

    TypingSheet(MapViewer viewer) {
        this.viewer = viewer;
    }

    /** Shows the sheet behind the control, or hides it; the bounds are pixels of the viewer's control. */
    void show(Rectangle control) {
        if (control == null) {
            if (getParent() != null) {
                getParent().remove(this);
            }
            return;
        }
        LayerManager layers = (LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID);
        IFigure layer = layers.getLayer(LayerConstants.HANDLE_LAYER);
        if (getParent() != layer) {
            layer.add(this);
        }
        MapScene scene = viewer.map().scene();
        Rectangle bounds = control.getExpanded(scene.pixels(MARGIN) + RING, scene.pixels(MARGIN_VERTICAL) + RING);
        ((GraphicalEditPart) viewer.map()).getFigure().translateToRelative(bounds);
        setBounds(bounds);
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        MapScene scene = viewer.map().scene();
        Rectangle bounds = getBounds();
        // Painted without zoom: the sheet fits the control, whose size the platform decides.
        Draw2dCanvas canvas = new Draw2dCanvas(graphics, 1, scene.paints());
        Box box = new Box(bounds.x + RING, bounds.y + RING, bounds.width - 2 * RING, bounds.height - 2 * RING);
        CardPainter.paintSheet(canvas, scene.look(), box, null);
        MapPainter.paintSelection(canvas, scene.look(), box);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }
}
