/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A figure that goes to its place when somebody first looks where it is. A map has thousands of cards, and all of them move when it is zoomed; but few are
 * seen, and the others cost nothing. Whoever says that it has to go elsewhere paints the surroundings again, once for all figures that moved.
 */
public final class LateFigure extends PaintedFigure {

    private final Runnable placing;
    private boolean due;
    private boolean moving;

    /**
     * A figure that is nowhere yet.
     *
     * @param scene    what it is part of, not null
     * @param painting how it is painted, not null
     * @param placing  sets the bounds of this figure and of its children, not null
     */
    public LateFigure(MapScene scene, Painting painting, Runnable placing) {
        super(scene, painting);
        this.placing = placing;
    }

    /** Says that it may have to go elsewhere. */
    public void placeLater() {
        due = true;
    }

    @Override
    public Rectangle getBounds() {
        if (due) {
            due = false;
            moving = true;
            placing.run();
            moving = false;
        }
        return super.getBounds();
    }

    /** Nothing: figures move while others are painted, and must not ask for another paint then. */
    @Override
    public void erase() {
        if (!moving) {
            super.erase();
        }
    }

    @Override
    public void repaint(int x, int y, int width, int height) {
        if (!moving) {
            super.repaint(x, y, width, height);
        }
    }
}
