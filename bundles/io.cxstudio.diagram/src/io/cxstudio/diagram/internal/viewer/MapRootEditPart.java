/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.SimpleRootEditPart;
import org.eclipse.gef.editparts.ViewportAutoexposeHelper;
import org.eclipse.gef.tools.MarqueeDragTracker;

import io.cxstudio.diagram.internal.figures.ExposedLayer;

/** The layers of a map. Nothing in it scales: the figures themselves are laid out and painted at the zoom, so that text and lines stay crisp. */
final class MapRootEditPart extends SimpleRootEditPart implements LayerManager {

    private static final int EXPOSE_WITHIN = 24;

    private LayeredPane layers;

    @Override
    protected IFigure createFigure() {
        layers = new LayeredPane();
        Layer primary = new Layer();
        primary.setLayoutManager(new StackLayout());
        layers.add(primary, LayerConstants.PRIMARY_LAYER);
        layers.add(new ExposedLayer(), LayerConstants.CONNECTION_LAYER);
        layers.add(new ExposedLayer(), LayerConstants.HANDLE_LAYER);
        layers.add(new OverlayLayer(), LayerConstants.FEEDBACK_LAYER);
        layers.getLayer(LayerConstants.FEEDBACK_LAYER).setEnabled(false);
        Viewport viewport = new Viewport(true);
        viewport.setContents(layers);
        viewport.setContentsTracksWidth(true);
        viewport.setContentsTracksHeight(true);
        return viewport;
    }

    Viewport viewport() {
        return (Viewport) getFigure();
    }

    @Override
    public IFigure getLayer(Object key) {
        return layers == null ? null : layers.getLayer(key);
    }

    @Override
    public IFigure getContentPane() {
        return getLayer(LayerConstants.PRIMARY_LAYER);
    }

    @Override
    public Object getModel() {
        return LayerManager.ID;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker();
    }

    @Override
    public Object getAdapter(Class key) {
        if (key == AutoexposeHelper.class) {
            return new ViewportAutoexposeHelper(this, new Insets(EXPOSE_WITHIN));
        }
        return super.getAdapter(key);
    }

    /** A layer that takes no room, whatever is shown in it. */
    private static final class OverlayLayer extends Layer {

        @Override
        public Dimension getPreferredSize(int width, int height) {
            return new Dimension();
        }
    }
}
