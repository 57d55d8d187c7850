/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ZoomManager;

import io.cxstudio.diagram.internal.figures.MapFigure;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.drawing.map.MapLayout;

/** The zoom of a map, in steps at which the grid of the layout falls on whole pixels. */
public final class MapZoom extends ZoomManager {

    private static final double[] LEVELS = {0.05, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4};

    private final MapFigure figure;
    private final MapScene scene;

    MapZoom(MapFigure figure, MapScene scene, Viewport viewport, double zoom) {
        super(figure, viewport);
        this.figure = figure;
        this.scene = scene;
        setZoomLevels(LEVELS);
        if (zoom != getZoom()) {
            setZoom(zoom);
        }
    }

    /** What is in the middle stays there, also where cards become taller because they are seen near. */
    @Override
    public void setZoom(double zoom) {
        Viewport viewport = getViewport();
        int middle = viewport.getClientArea().height / 2;
        double before = (viewport.getViewLocation().y + middle) / getZoom();
        MapLayout layout = scene.layout();
        super.setZoom(zoom);
        if (scene.layout() != layout) {
            double after = RowAnchor.of(layout, before).y(scene.layout());
            viewport.setViewLocation(viewport.getViewLocation().x, (int) Math.round(after * getZoom()) - middle);
        }
    }

    /**
     * Zooms by one step, so that what is under the pointer stays there.
     *
     * @param in      whether to come nearer
     * @param pointer where in the control, not null
     */
    public void zoomAt(boolean in, Point pointer) {
        Viewport viewport = getViewport();
        double before = getZoom();
        Point view = viewport.getViewLocation();
        int offset = figure.offset();
        double x = (view.x + pointer.x - offset) / before;
        RowAnchor anchor = RowAnchor.of(scene.layout(), (view.y + pointer.y) / before);
        setZoom(in ? getNextZoomLevel() : getPreviousZoomLevel());
        if (getZoom() != before) {
            viewport.setViewLocation((int) Math.round(x * getZoom()) + figure.offset() - pointer.x,
                    (int) Math.round(anchor.y(scene.layout()) * getZoom()) - pointer.y);
        }
    }

    /** Shows the whole map, but never larger than at 100 %. */
    public void fit() {
        setZoom(Math.min(1, getZoom()));
        setZoom(Math.min(1, getFitPageZoomLevel()));
        getViewport().setViewLocation(0, 0);
    }
}
