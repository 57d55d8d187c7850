/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import java.beans.PropertyChangeListener;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

import io.cxstudio.diagram.internal.figures.MapScene;

/** The whole map as small as it takes, painted by the painters themselves, and a frame around what the viewer shows. */
public final class MapOverview extends Figure {

    private static final int FAINT = 40;
    private static final int OPAQUE = 255;

    private static final int DELAY = 250;

    private final MapViewer viewer;
    private boolean due;
    private boolean stopped;
    private final Viewport viewport;
    private final OverviewPicture picture;
    private final PropertyChangeListener scrolled = event -> repaint();
    private final UpdateListener painted = new UpdateListener() {
        @Override
        public void notifyPainting(Rectangle damage, java.util.Map dirtyRegions) {
            updateSoon();
        }

        @Override
        public void notifyValidating() {
            // The painting follows.
        }
    };

    /**
     * The overview of a map.
     *
     * @param viewer the map, not null
     */
    public MapOverview(MapViewer viewer) {
        this.viewer = viewer;
        this.viewport = ((FigureCanvas) viewer.getControl()).getViewport();
        this.picture = new OverviewPicture(viewer.getControl(), this::repaint);
        viewport.getHorizontalRangeModel().addPropertyChangeListener(scrolled);
        viewport.getVerticalRangeModel().addPropertyChangeListener(scrolled);
        ((FigureCanvas) viewer.getControl()).getLightweightSystem().getUpdateManager().addUpdateListener(painted);
        addMouseListener(new MouseListener.Stub() {
            @Override
            public void mousePressed(MouseEvent event) {
                scrollTo(event.getLocation());
                event.consume();
            }
        });
        addMouseMotionListener(new MouseMotionListener.Stub() {
            @Override
            public void mouseDragged(MouseEvent event) {
                scrollTo(event.getLocation());
            }
        });
    }

    /** Stops following the map. */
    public void stop() {
        stopped = true;
        picture.dispose();
        viewport.getHorizontalRangeModel().removePropertyChangeListener(scrolled);
        viewport.getVerticalRangeModel().removePropertyChangeListener(scrolled);
        if (!viewer.getControl().isDisposed()) {
            ((FigureCanvas) viewer.getControl()).getLightweightSystem().getUpdateManager().removeUpdateListener(painted);
        }
    }

    /** The picture follows at leisure: typing must not wait for it. */
    private void updateSoon() {
        if (!due) {
            due = true;
            viewer.getControl().getDisplay().timerExec(DELAY, () -> {
                due = false;
                update();
            });
        }
    }

    private void update() {
        if (!stopped && viewer.map() != null && !viewer.getControl().isDisposed()) {
            picture.update(viewer.map().scene(), getBounds().getSize());
        }
    }

    private double scale() {
        return OverviewPicture.scale(viewer.map().scene().layout().bounds(), getBounds().getSize());
    }

    /** What was pointed at comes into the middle. */
    private void scrollTo(Point location) {
        if (viewer.map() == null) {
            return;
        }
        double zoom = viewer.map().scene().zoom() / scale();
        Rectangle area = viewport.getClientArea();
        viewport.setViewLocation((int) ((location.x - getBounds().x) * zoom) - area.width / 2, (int) ((location.y - getBounds().y) * zoom) - area.height / 2);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        if (viewer.map() == null || viewer.getControl().isDisposed()) {
            return;
        }
        MapScene scene = viewer.map().scene();
        double scale = scale();
        graphics.setBackgroundColor(scene.paints().colour(scene.look().palette().canvas()));
        graphics.fillRectangle(getBounds());
        update();
        picture.paint(graphics, getBounds());
        paintFrame(graphics, scene, scale / scene.zoom());
    }

    private void paintFrame(Graphics graphics, MapScene scene, double scale) {
        Point view = viewport.getViewLocation();
        Rectangle area = viewport.getClientArea();
        int x = (int) Math.round((view.x - viewer.map().figure().offset()) * scale);
        Rectangle frame = new Rectangle(x, (int) Math.round(view.y * scale), (int) Math.round(area.width * scale), (int) Math.round(area.height * scale));
        graphics.setBackgroundColor(scene.paints().colour(scene.look().palette().selection()));
        graphics.setForegroundColor(scene.paints().colour(scene.look().palette().selection()));
        graphics.setAlpha(FAINT);
        graphics.fillRectangle(frame);
        graphics.setAlpha(OPAQUE);
        graphics.drawRectangle(frame.x, frame.y, frame.width - 1, frame.height - 1);
    }
}
