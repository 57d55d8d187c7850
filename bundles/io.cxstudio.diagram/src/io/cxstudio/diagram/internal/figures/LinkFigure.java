/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.map.LinkPainter;
import io.cxstudio.drawing.map.LinkRoute;
import io.cxstudio.model.Link;

/** The line of a link. Its way comes from the layout of the map, and it is painted by the painters of the drawing bundle, as in pictures. */
public final class LinkFigure extends PolylineConnection {

    private static final int REACH = 3;
    private static final int TOOL_TIP_MARGIN = 3;

    private final MapScene scene;
    private final Link link;
    private final BooleanSupplier selected;
    private final IntSupplier offset;
    private final Supplier<String> toolTip;
    private LinkRoute route;

    /**
     * The line of a link.
     *
     * @param scene    the map, not null
     * @param link     the link, not null
     * @param selected whether it is selected now, not null
     * @param offset   how far the map is from the left edge now, in pixels; not null
     * @param toolTip  what is shown while the mouse rests on it, not null
     */
    public LinkFigure(MapScene scene, Link link, BooleanSupplier selected, IntSupplier offset, Supplier<String> toolTip) {
        this.scene = scene;
        this.link = link;
        this.selected = selected;
        this.offset = offset;
        this.toolTip = toolTip;
    }

    /** Goes where the layout has the link now. */
    public void follow() {
        LinkRoute now = scene.layout().links().route(link).orElse(null);
        route = now;
        PointList points = new PointList();
        if (now != null) {
            for (LinkRoute.Corner corner : now.corners()) {
                points.addPoint(scene.pixels(corner.x()) + offset.getAsInt(), scene.pixels(corner.y()));
            }
        }
        setPoints(points);
    }

    /** Shows that it is selected now, or no longer. */
    public void selectionChanged() {
        if (route != null) {
            erase();
            bounds = null;
            repaint();
        }
    }

    /**
     * Where its words stand, or would stand if it were selected.
     *
     * @return in the coordinates of the figure; empty if the link is not shown
     */
    public Optional<Rectangle> words() {
        return Optional.ofNullable(route).map(there -> seen(LinkPainter.wordsBox(scene.look(), there, true)));
    }

    private Rectangle seen(Box box) {
        return scene.rectangle(box).translate(offset.getAsInt(), 0);
    }

    /** The way is no business of a router. */
    @Override
    public void layout() {
        // Where it runs was said by follow().
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            bounds = route == null ? new Rectangle() : seen(LinkPainter.bounds(scene.look(), route, selected.getAsBoolean())).expand(2, 2);
        }
        return bounds;
    }

    @Override
    public boolean containsPoint(int x, int y) {
        if (route == null || !getBounds().contains(x, y)) {
            return false;
        }
        Box words = LinkPainter.wordsBox(scene.look(), route, selected.getAsBoolean());
        if (words.width() > 0 && seen(words).contains(x, y)) {
            return true;
        }
        PointList points = getPoints();
        for (int i = 1; i < points.size(); i++) {
            if (new Rectangle(points.getPoint(i - 1), points.getPoint(i)).expand(REACH, REACH).contains(x, y)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void paintFigure(Graphics graphics) {
        if (route != null) {
            Draw2dCanvas canvas = new Draw2dCanvas(graphics, scene.zoom(), scene.paints());
            canvas.translate(offset.getAsInt() / scene.zoom(), 0);
            LinkPainter.paint(scene.emphasis().between(canvas, link.getSource(), link.getTarget()), scene.look(), route, selected.getAsBoolean());
        }
    }

    @Override
    public IFigure getToolTip() {
        Label label = new Label(toolTip.get());
        label.setBorder(new MarginBorder(TOOL_TIP_MARGIN));
        return label;
    }
}
