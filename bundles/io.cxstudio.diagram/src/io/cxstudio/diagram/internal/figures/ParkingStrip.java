/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.geometry.Rectangle;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.model.Card;

/**
 * The parking lot beside the grid. It stays in view while the map scrolls, and scrolls by itself when more is parked than fits. Folded, it is a thin strip
 * with a count; while nothing is parked, or the view is narrow, it is folded unless somebody opened it. The coordinates of its children begin at its own corner.
 */
public final class ParkingStrip extends PaintedFigure {

    private static final int FOLDED = 28;
    /** A view that is not at least so many times as wide as the lot is narrow. */
    private static final int LEAST_VIEWS = 5;
    private static final int NAME_HEIGHT = 28;
    private static final int MARGIN = 8;
    private static final int BASELINE = 20;

    private final MapScene scene;
    private Boolean chosen;
    private boolean narrow;
    private int scroll;

    /**
     * The strip of a map.
     *
     * @param scene   the map, not null
     * @param toggled called after the mouse opened or folded it, not null
     */
    ParkingStrip(MapScene scene, Runnable toggled) {
        super(scene, (canvas, look, visible) -> { }, true);
        this.scene = scene;
        addMouseListener(new MouseListener.Stub() {
            @Override
            public void mousePressed(MouseEvent event) {
                pressed(event, toggled);
            }
        });
    }

    /** Its ground takes the mouse, so that nothing below it is selected; its cards belong to their edit parts. */
    private void pressed(MouseEvent event, Runnable toggled) {
        if (event.button != 1 || findFigureAt(event.x, event.y) != this) {
            return;
        }
        event.consume();
        if (isHandle(event.y - getBounds().y)) {
            setOpen(!isOpen());
            toggled.run();
        }
    }

    /**
     * Whether its cards are shown.
     *
     * @return false while it is folded
     */
    public boolean isOpen() {
        return chosen == null ? !narrow && !scene.content().parked().isEmpty() : chosen;
    }

    /**
     * Says how much room there is for the whole view: in a narrow one it stays folded until somebody opens it.
     *
     * @param width how wide the view is, at 100 %
     */
    public void setRoom(int width) {
        narrow = width < LEAST_VIEWS * scene.layout().parkingLot().width();
    }

    /**
     * Opens or folds it.
     *
     * @param open whether its cards are shown
     */
    public void setOpen(boolean open) {
        chosen = open;
    }

    /**
     * How much of the view it takes.
     *
     * @return in pixels
     */
    public int width() {
        if (!scene.layout().hasParkingLot()) {
            return 0;
        }
        return scene.pixels(isOpen() ? scene.layout().parkingLot().width() : FOLDED);
    }

    void place(Rectangle bounds) {
        setBounds(bounds);
        setVisible(bounds.width > 0);
        scrollTo(scroll);
    }

    /** How tall everything in it is, at 100 %. */
    private int contentHeight() {
        int bottom = scene.layout().parkingLot().y();
        for (Card card : scene.content().parked()) {
            bottom = Math.max(bottom, scene.layout().card(card).map(Box::bottom).orElse(bottom));
        }
        return bottom - scene.layout().parkingLot().y() + MARGIN;
    }

    /** Scrolls, as far as there is something to see; true if it moved. */
    private boolean scrollTo(int there) {
        int before = scroll;
        int most = Math.max(0, contentHeight() - (int) (getBounds().height / scene.zoom()));
        scroll = isOpen() ? Math.clamp(there, 0, most) : 0;
        return scroll != before;
    }

    /**
     * Scrolls its cards.
     *
     * @param pixels how far down
     * @return whether they moved, and have to be placed again
     */
    public boolean scrollBy(int pixels) {
        return scrollTo(scroll + (int) Math.round(pixels / scene.zoom()));
    }

    /**
     * Scrolls as little as it takes to show a card.
     *
     * @param card where it stands in the layout, not null
     * @return whether the cards moved, and have to be placed again
     */
    public boolean reveal(Box card) {
        int top = card.y() - scene.layout().parkingLot().y();
        int room = (int) (getBounds().height / scene.zoom());
        int least = Math.min(top - NAME_HEIGHT - MARGIN, Math.max(scroll, top + card.height() + MARGIN - room));
        return scrollTo(least);
    }

    /**
     * From the map to the strip.
     *
     * @param box in map coordinates, not null
     * @return in the coordinates of its children, at 100 %
     */
    public Box within(Box box) {
        Box all = scene.layout().parkingLot();
        return box.translated(-all.x(), -all.y() - scroll);
    }

    /**
     * From the strip to the map.
     *
     * @param x in pixels from its left edge
     * @param y in pixels from its top
     * @return the point in map coordinates, within the lot
     */
    public double[] mapPoint(int x, int y) {
        Box all = scene.layout().parkingLot();
        return new double[] {Math.min(all.right() - 1.0, all.x() + x / scene.zoom()), Math.min(all.bottom() - 1.0, all.y() + y / scene.zoom() + scroll)};
    }

    /** Anywhere while it is folded, and its name. */
    private boolean isHandle(int y) {
        return !isOpen() || y < scene.pixels(NAME_HEIGHT);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Draw2dCanvas canvas = new Draw2dCanvas(graphics, scene.zoom(), scene.paints());
        Rectangle bounds = getBounds();
        canvas.translate(bounds.x / scene.zoom(), bounds.y / scene.zoom());
        paintStrip(canvas, new Box(0, 0, (int) Math.ceil(bounds.width / scene.zoom()), (int) Math.ceil(bounds.height / scene.zoom())));
    }

    private void paintStrip(Canvas canvas, Box box) {
        Look look = scene.look();
        String count = look.words().number(scene.content().parked().size());
        String name = look.words().text("parkingLot") + "  " + count; //$NON-NLS-1$ //$NON-NLS-2$
        MapPainter.paintParkingStrip(canvas, look, box, isOpen() ? name : ""); //$NON-NLS-1$
        boolean towardsRight = isOpen() != look.rightToLeft();
        double middle = isOpen() ? look.leading(box, box.width() - 14.0, 0) : box.width() / 2.0;
        arrow(canvas, look, middle, 16, towardsRight);
        if (!isOpen()) {
            double width = look.measurer().width(count, TextStyle.BAND);
            canvas.drawText(count, (box.width() - width) / 2, BASELINE + 20.0, TextStyle.BAND, look.palette().mutedInk(), look.rightToLeft());
        }
    }

    private static void arrow(Canvas canvas, Look look, double x, double y, boolean towardsRight) {
        double tip = towardsRight ? 2.5 : -2.5;
        Stroke stroke = new Stroke(look.palette().mutedInk(), 1.5);
        canvas.drawLine(x - tip, y - 4, x + tip, y, stroke);
        canvas.drawLine(x + tip, y, x - tip, y + 4, stroke);
    }
}
