/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import java.util.function.Supplier;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** A layer of links or handles. It lies above the map, but nothing of it shows above the headers, which stay in view while the map scrolls below them. */
public final class ExposedLayer extends ConnectionLayer {

    private Supplier<Rectangle> exposed = Rectangle::new;

    /**
     * Says what of the map is not hidden by its headers.
     *
     * @param area in the coordinates of the layer, asked each time; not null
     */
    public void setExposed(Supplier<Rectangle> area) {
        exposed = area;
    }

    @Override
    public void paint(Graphics graphics) {
        graphics.pushState();
        graphics.clipRect(exposed.get());
        super.paint(graphics);
        graphics.popState();
    }

    @Override
    public IFigure findFigureAt(int x, int y, TreeSearch search) {
        return exposed.get().contains(x, y) ? super.findFigureAt(x, y, search) : null;
    }

    @Override
    public Dimension getPreferredSize(int width, int height) {
        return new Dimension();
    }
}
