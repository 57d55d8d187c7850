/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

import io.cxstudio.diagram.internal.finding.EmphasisPainter;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.map.HeaderPainter;
import io.cxstudio.drawing.map.MapPainter;

/**
 * The whole map. Its layers move differently when it scrolls: the body with rows and cards moves with it, the strip with phases, stages and steps only
 * sideways, the column of lane headers only up and down, and the title stays. Headers lie above the body and hide what moves below them.
 */
public final class MapFigure extends Figure implements ScalableFigure {

    private final MapScene scene;
    private final Runnable rescaled;
    private final PaintedFigure body;
    private final PaintedFigure strip;
    private final PaintedFigure column;
    private final PaintedFigure corner;
    private final PaintedFigure title;
    private final ParkingStrip lot;
    private Point view = new Point();
    private Dimension viewSize = new Dimension();

    /**
     * An empty map.
     *
     * @param scene    what it shows, not null
     * @param rescaled called after the zoom has changed, not null
     */
    public MapFigure(MapScene scene, Runnable rescaled) {
        this.scene = scene;
        this.rescaled = rescaled;
        body = new PaintedFigure(scene, (canvas, look, visible) -> { }, true);
        strip = new PaintedFigure(scene, this::paintStrip, true);
        column = new PaintedFigure(scene, this::paintGround, true);
        corner = new PaintedFigure(scene, this::paintGround);
        title = new PaintedFigure(scene, (canvas, look, visible) -> paintTitle(canvas, look), true);
        lot = new ParkingStrip(scene, rescaled);
        EmphasisPainter emphasis = new EmphasisPainter(scene);
        body.setOver(emphasis::paintBody);
        strip.setOver(emphasis::paintStrip);
        column.setOver(emphasis::paintColumn);
        add(body);
        add(column);
        add(strip);
        add(corner);
        add(lot);
        add(title);
    }

    private void paintGround(Canvas canvas, Look look, Box visible) {
        canvas.fillRectangle(visible.x(), visible.y(), visible.width(), visible.height(), look.palette().canvas());
    }

    private void paintStrip(Canvas canvas, Look look, Box visible) {
        paintGround(canvas, look, visible);
        double top = strip.getBounds().y / scene.zoom();
        canvas.fillRectangle(visible.x(), top + scene.layout().header().bottom() - 1, visible.width(), 1, look.palette().grid());
    }

    private void paintTitle(Canvas canvas, Look look) {
        Rectangle bounds = title.getBounds();
        double zoom = scene.zoom();
        canvas.translate(bounds.x / zoom, bounds.y / zoom);
        Box line = new Box(0, 0, (int) Math.round(bounds.width / zoom), scene.layout().title().height());
        canvas.fillRectangle(0, 0, line.width() + 1.0, line.height(), look.palette().canvas());
        HeaderPainter.paintTitle(canvas, look, scene.content(), line);
    }

    /**
     * The layer that scrolls. The coordinates of its children are those of the layout.
     *
     * @return not null
     */
    public Figure body() {
        return body;
    }

    /**
     * The layer of phases, stages and steps. The coordinates of its children are those of the layout.
     *
     * @return not null
     */
    public Figure strip() {
        return strip;
    }

    /**
     * The layer of lane headers. The coordinates of its children begin at the corner of the layout's lane headers.
     *
     * @return not null
     */
    public Figure column() {
        return column;
    }

    /**
     * The parking lot, which stays at the trailing side of the view.
     *
     * @return not null
     */
    public ParkingStrip lot() {
        return lot;
    }

    /**
     * The point of the map that is seen at a place.
     *
     * @param place in the coordinates of this figure, not null
     * @return the point in map coordinates at 100 %, as x and y; (-1, -1) where the layout has the parking lot, which stands elsewhere
     */
    public double[] mapPoint(Point place) {
        Rectangle strip = lot.getBounds();
        if (lot.isVisible() && strip.contains(place)) {
            return lot.mapPoint(place.x - strip.x, place.y - strip.y);
        }
        double x = (place.x - body.getBounds().x) / scene.zoom();
        double y = (place.y - body.getBounds().y) / scene.zoom();
        return scene.layout().parkingLot().contains(x, y) ? new double[] {-1, -1} : new double[] {x, y};
    }

    /**
     * What of the map is not hidden by its headers.
     *
     * @return in the coordinates of this figure
     */
    public Rectangle exposed() {
        Rectangle area = new Rectangle(view.x, view.y, viewSize.width, viewSize.height);
        int top = scene.pixels(scene.layout().header().bottom());
        int side = scene.pixels(scene.layout().laneHeaders().width());
        area.y += top;
        area.height = Math.max(0, area.height - top);
        area.width = Math.max(0, area.width - side);
        int beside = lot.width();
        area.width = Math.max(0, area.width - beside);
        area.x += scene.look().rightToLeft() ? beside : side;
        return area;
    }

    /**
     * Moves the layers to where the map was scrolled.
     *
     * @param location the first visible pixel, not null
     * @param size     how much is visible, not null
     */
    public void setView(Point location, Dimension size) {
        view = new Point(location);
        viewSize = new Dimension(size);
        placeLayers();
    }

    /** Puts the layers where they belong, after the layout, the zoom or the view has changed. */
    public void placeLayers() {
        Dimension whole = getPreferredSize(-1, -1);
        int offset = offset();
        int width = whole.width + saved();
        body.setBounds(new Rectangle(offset, 0, width, Math.max(whole.height, viewSize.height)));
        Rectangle header = scene.rectangle(scene.layout().header());
        strip.setBounds(new Rectangle(offset, view.y, width, header.y + header.height));
        Rectangle lanes = scene.rectangle(scene.layout().laneHeaders());
        int left = scene.look().rightToLeft() ? view.x + viewSize.width - lanes.width : view.x;
        column.setBounds(new Rectangle(left, lanes.y, lanes.width, lanes.height));
        // Stages that were scrolled away must not show above the lane headers; the line below them does.
        int top = scene.pixels(scene.layout().title().height());
        corner.setBounds(new Rectangle(left, view.y + top, lanes.width, Math.max(0, header.y + header.height - top - 1)));
        int lotTop = scene.pixels(scene.layout().title().height());
        int lotLeft = scene.look().rightToLeft() ? view.x : view.x + viewSize.width - lot.width();
        lot.place(new Rectangle(lotLeft, view.y + lotTop, lot.width(), Math.max(0, viewSize.height - lotTop)));
        title.setBounds(new Rectangle(view.x, view.y, Math.max(viewSize.width, 1), scene.pixels(scene.layout().title().height())));
        repaint();
    }

    /**
     * How far the map is from the left edge: a map from right to left that is narrower than the view stands at the right, and a parking lot that is folded
     * gives its place away.
     *
     * @return pixels, negative where the folded lot would be
     */
    public int offset() {
        if (!scene.look().rightToLeft()) {
            return 0;
        }
        return Math.max(0, viewSize.width - getPreferredSize(-1, -1).width) - saved();
    }

    /** The place that a folded lot gives away. */
    private int saved() {
        return scene.pixels(scene.layout().parkingLot().width()) - lot.width();
    }

    @Override
    public Dimension getPreferredSize(int width, int height) {
        Box bounds = scene.layout().bounds();
        return new Dimension(scene.pixels(bounds.width()) - saved(), scene.pixels(bounds.height()));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setBackgroundColor(scene.paints().colour(scene.look().palette().canvas()));
        graphics.fillRectangle(getBounds());
        Draw2dCanvas canvas = new Draw2dCanvas(graphics, scene.zoom(), scene.paints());
        canvas.translate(offset() / scene.zoom(), 0);
        MapPainter.paintHint(canvas, scene.look(), scene.layout());
    }

    @Override
    public double getScale() {
        return scene.zoom();
    }

    @Override
    public void setScale(double zoom) {
        scene.setZoom(zoom);
        rescaled.run();
    }
}
