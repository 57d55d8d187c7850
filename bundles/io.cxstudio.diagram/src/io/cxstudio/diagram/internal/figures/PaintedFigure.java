/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;

/** A figure that is painted by the painters of the drawing bundle. It has no layout of its own: its edit part gives it its bounds. */
public class PaintedFigure extends Figure {

    /** Paints a figure. */
    public interface Painting {

        /**
         * Paints.
         *
         * @param canvas  where, with the origin of the figure's parent, not null
         * @param look    how, not null
         * @param visible what is seen of it, in pixels at 100 %, not null
         */
        void paint(Canvas canvas, Look look, Box visible);
    }


    private final MapScene scene;
    private final Painting painting;
    private final boolean local;
    private Painting over;
    private Supplier<String> toolTip = () -> ""; //$NON-NLS-1$

    /**
     * A figure whose children, if any, have the coordinates of its parent.
     *
     * @param scene    what it is part of, not null
     * @param painting how it is painted, not null
     */
    public PaintedFigure(MapScene scene, Painting painting) {
        this(scene, painting, false);
    }

    /**
     * A figure.
     *
     * @param scene    what it is part of, not null
     * @param painting how it is painted, not null
     * @param local    whether the coordinates of its children begin at its own corner
     */
    public PaintedFigure(MapScene scene, Painting painting, boolean local) {
        this.scene = scene;
        this.painting = painting;
        this.local = local;
    }

    /**
     * Says what is shown while the mouse rests on the figure.
     *
     * @param text asked each time; an empty text shows nothing; not null
     */
    public void setToolTipText(Supplier<String> text) {
        toolTip = text;
    }

    /**
     * Says what is painted over the figure and its children.
     *
     * @param painted the same way as the figure itself, with the origin of its children; not null
     */
    public void setOver(Painting painted) {
        over = painted;
    }

    @Override
    public IFigure getToolTip() {
        String text = toolTip.get();
        if (text.isEmpty()) {
            return null;
        }
        return new WrappedToolTip(text);
    }

    @Override
    protected boolean useLocalCoordinates() {
        return local;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        paint(painting, graphics);
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        if (over != null) {
            paint(over, graphics);
        }
    }

    private void paint(Painting painted, Graphics graphics) {
        Rectangle clip = graphics.getClip(new Rectangle());
        double zoom = scene.zoom();
        int x = (int) Math.floor(clip.x / zoom);
        int y = (int) Math.floor(clip.y / zoom);
        Box visible = new Box(x, y, (int) Math.ceil((clip.x + clip.width) / zoom) - x, (int) Math.ceil((clip.y + clip.height) / zoom) - y);
        painted.paint(new Draw2dCanvas(graphics, zoom, scene.paints()), scene.look(), visible);
    }
}
