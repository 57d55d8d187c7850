/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.policies;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

import io.cxstudio.diagram.internal.figures.PaintedFigure;
import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;

/** Shows on a map where that would go which is dragged: a line between two places, or an area that takes it. */
public final class DropMark {

    private static final int LINE = 3;
    private static final double OPACITY = 0.15;
    private static final double RADIUS = 5;

    private final MapEditPart map;
    private Mark figure;
    private Box mark = Box.EMPTY;

    /**
     * A mark that is not shown yet.
     *
     * @param map the map, not null
     */
    public DropMark(MapEditPart map) {
        this.map = map;
    }

    /**
     * Shows the mark, in the place of the one before.
     *
     * @param box in map coordinates: a line if it is 0 px wide or tall, otherwise an area; not null
     */
    public void show(Box box) {
        mark = box;
        if (figure == null) {
            figure = new Mark();
            ((LayerManager) map.getViewer().getEditPartRegistry().get(LayerManager.ID)).getLayer(LayerConstants.FEEDBACK_LAYER).add(figure);
        }
        Rectangle bounds = map.viewerBounds(mark).getExpanded(LINE, LINE);
        figure.translateToRelative(bounds);
        figure.setBounds(bounds);
        figure.repaint();
    }

    /** Takes the mark away, if it is shown. */
    public void hide() {
        if (figure != null) {
            IFigure layer = figure.getParent();
            layer.remove(figure);
            figure = null;
        }
    }

    private void paint(Canvas canvas, Look look) {
        // The figure has its own coordinates, for the parking lot does not stand where the layout has it.
        double zoom = map.scene().zoom();
        Rectangle bounds = figure.getBounds();
        double x = (bounds.x + LINE) / zoom;
        double y = (bounds.y + LINE) / zoom;
        double width = (bounds.width - 2 * LINE) / zoom;
        double height = (bounds.height - 2 * LINE) / zoom;
        if (mark.width() > 0 && mark.height() > 0) {
            canvas.fillRoundRectangle(x, y, width, height, RADIUS, look.palette().selection().withOpacity(OPACITY));
        } else {
            canvas.fillRoundRectangle(x - LINE / 2.0, y - LINE / 2.0, width + LINE, height + LINE, LINE / 2.0, look.palette().selection());
        }
    }

    /** The figure: nothing for the mouse. */
    private final class Mark extends PaintedFigure {

        Mark() {
            super(map.scene(), (canvas, look, visible) -> DropMark.this.paint(canvas, look));
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }
    }
}
