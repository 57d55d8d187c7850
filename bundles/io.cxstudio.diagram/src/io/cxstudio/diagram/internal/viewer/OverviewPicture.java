/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import io.cxstudio.diagram.internal.figures.Draw2dCanvas;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.map.LaneRow;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.drawing.map.MapPainter;

/**
 * The small picture of a whole map, kept until the map has changed. A new one is painted in slices between which the window answers, for a map of thousands
 * of cards takes a while; until it is done the old one is shown.
 */
final class OverviewPicture {

    private static final int CARDS_IN_SLICE = 500;
    /** Between two slices, in milliseconds: what was typed meanwhile comes first. */
    private static final int PAUSE = 10;

    private final Control viewer;
    private final Runnable ready;
    private MapScene scene;
    private Image shown;
    private Image next;
    private State ofShown;
    private State ofNext;
    private int slice;
    private double magnification = 1;

    /** What the picture depends on. Rows are immutable: a lane that has changed has another one. */
    private record State(MapLayout layout, List<LaneRow> rows, Object links, int parked, Box bounds, Palette palette, Dimension size) {

        static State of(MapScene scene, Dimension size) {
            MapLayout layout = scene.layout();
            Object links = layout.options().view().links() ? layout.links() : null;
            return new State(layout, List.copyOf(layout.rows()), links, layout.parkedCards().hashCode(), layout.bounds(), scene.look().palette(), size);
        }

        boolean isSame(State other) {
            if (other == null || layout != other.layout || links != other.links || parked != other.parked || palette != other.palette
                    || !bounds.equals(other.bounds) || !size.equals(other.size)) {
                return false;
            }
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) != other.rows.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * No picture yet.
     *
     * @param viewer where the map is shown, not null
     * @param ready  is told when there is a new picture, not null
     */
    OverviewPicture(Control viewer, Runnable ready) {
        this.viewer = viewer;
        this.ready = ready;
    }

    /** Paints the picture as it was when it was last done; nothing before. */
    void paint(Graphics graphics, Rectangle place) {
        if (shown != null) {
            org.eclipse.swt.graphics.Rectangle all = shown.getBounds();
            graphics.drawImage(shown, 0, 0, all.width, all.height, place.x, place.y, ofShown.size().width, ofShown.size().height);
        }
    }

    /** Looks whether the map has changed, and begins a new picture if so. */
    void update(MapScene now, Dimension size) {
        if (size.width <= 0 || size.height <= 0) {
            return;
        }
        scene = now;
        begin(State.of(now, size));
    }

    private void begin(State now) {
        if (now.isSame(next == null ? ofShown : ofNext)) {
            return;
        }
        if (next == null) {
            next = blank(now.size());
            viewer.getDisplay().asyncExec(this::goOn);
        } else if (!now.size().equals(ofNext.size())) {
            next.dispose();
            next = blank(now.size());
        }
        ofNext = now;
        slice = 0;
    }

    /** As many pixels as the screen has, which are more than those that are counted where everything is magnified. */
    private Image blank(Dimension size) {
        magnification = viewer.getMonitor().getZoom() / 100.0;
        return new Image(viewer.getDisplay(), (int) Math.round(size.width * magnification), (int) Math.round(size.height * magnification));
    }

    private void goOn() {
        if (next == null || viewer.isDisposed()) {
            return;
        }
        int slices = 1 + scene.layout().content().journey().getCards().size() / CARDS_IN_SLICE;
        paintSlice(scene.layout(), slices);
        slice++;
        if (slice < slices) {
            viewer.getDisplay().timerExec(PAUSE, this::goOn);
            return;
        }
        dispose(shown);
        shown = next;
        ofShown = ofNext;
        next = null;
        ofNext = null;
        ready.run();
    }

    /** Paints one slice of the map, from the top down. */
    private void paintSlice(MapLayout layout, int slices) {
        Box all = layout.bounds();
        int top = (int) ((long) all.height() * slice / slices);
        int bottom = (int) ((long) all.height() * (slice + 1) / slices);
        double scale = scale(all, ofNext.size());
        GC gc = new GC(next);
        Graphics graphics = new SWTGraphics(gc);
        try {
            if (slice == 0) {
                graphics.setBackgroundColor(scene.paints().colour(scene.look().palette().canvas()));
                graphics.fillRectangle(0, 0, next.getBounds().width, next.getBounds().height);
            }
            Draw2dCanvas canvas = new Draw2dCanvas(graphics, scale * magnification, scene.paints());
            Box seen = new Box(0, top, all.width(), bottom - top);
            canvas.push();
            canvas.clip(seen.x(), seen.y(), seen.width(), seen.height());
            Look look = scene.look().with(Detail.at(scale));
            MapPainter.paint(canvas, look, layout, seen);
            canvas.pop();
        } finally {
            graphics.dispose();
            gc.dispose();
        }
    }

    /** By how much a map is made smaller to fit into a size. */
    static double scale(Box all, Dimension size) {
        return Math.min(1, Math.min((double) size.width / Math.max(1, all.width()), (double) size.height / Math.max(1, all.height())));
    }

    private static void dispose(Image image) {
        if (image != null) {
            image.dispose();
        }
    }

    /** Frees the pictures, and paints no more. */
    void dispose() {
        dispose(shown);
        dispose(next);
        shown = null;
        next = null;
        ofShown = null;
        ofNext = null;
    }
}
