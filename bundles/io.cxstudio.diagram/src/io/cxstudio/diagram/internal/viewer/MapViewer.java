/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import java.beans.PropertyChangeListener;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import io.cxstudio.catalog.Catalog;
import io.cxstudio.diagram.internal.capture.MapDrop;
import io.cxstudio.diagram.internal.figures.ExposedLayer;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.figures.Paints;
import io.cxstudio.diagram.internal.finding.MapEmphasis;
import io.cxstudio.diagram.internal.links.Linking;
import io.cxstudio.diagram.internal.parts.ElementPart;
import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.diagram.internal.parts.MapPartFactory;
import io.cxstudio.diagram.internal.typing.TypingField;
import io.cxstudio.diagram.internal.view.JourneyView;
import io.cxstudio.diagram.internal.view.MapViews;
import io.cxstudio.diagram.internal.parking.Parking;
import io.cxstudio.drawing.Palette;
import io.cxstudio.drawing.map.MapOptions;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;

/** The viewer of a map: keeps the headers in view while it scrolls, zooms, and fills the place it is given. */
public final class MapViewer extends GraphicalViewerImpl {

    private static final int REVEAL_MARGIN = 8;
    private static final int PIXELS_A_LINE = 16;

    private MapCanvas canvas;
    private Paints paints;
    private MapScene scene;
    private MapZoom zoom;
    private TypingField typing;
    private final MapEmphasis emphasis = new MapEmphasis();
    private final MapActions actions = new MapActions(this);
    private final MapClipboard clipboard = new MapClipboard(this);
    private final MapViews views = new MapViews(this);
    private final Linking linking = new Linking(this);
    private JourneyView view = JourneyView.DEFAULT;
    private final Parking parking = new Parking(this);
    private Dimension size = new Dimension();
    /** How much of the map is hidden at the right, at a width of the view. */
    private int beyondRightEdge;
    private int extent;
    private boolean keyboardElsewhere;
    private Runnable keyboardListener = () -> { };
    private final PropertyChangeListener scrolled = event -> follow();

    @Override
    protected void createDefaultRoot() {
        setRootEditPart(new MapRootEditPart());
    }

    private MapRootEditPart root() {
        return (MapRootEditPart) getRootEditPart();
    }

    @Override
    public Control createControl(Composite parent) {
        canvas = new MapCanvas(parent, getLightweightSystem());
        setControl(canvas);
        canvas.setViewport(root().viewport());
        paints = new Paints(parent.getDisplay());
        typing = new TypingField(this);
        MapDrop.install(this, typing.control());
        canvas.addListener(SWT.Dispose, event -> paints.dispose());
        canvas.addListener(SWT.Resize, event -> resized());
        new LinkHandles(this);
        new HandTool(canvas, root().viewport());
        root().viewport().getHorizontalRangeModel().addPropertyChangeListener(scrolled);
        root().viewport().getVerticalRangeModel().addPropertyChangeListener(scrolled);
        root().viewport().addFigureListener(viewport -> follow());
        for (int modifier : new int[] {SWT.NONE, SWT.SHIFT, SWT.MOD1}) {
            setProperty(MouseWheelHandler.KeyGenerator.getKey(modifier), (MouseWheelHandler) (event, viewer) -> {
                wheel(event.count, event.stateMask, new Point(event.x, event.y));
                event.doit = false;
            });
        }
        return canvas;
    }

    /**
     * Scrolls with the wheel of the mouse, sideways with Shift; zooms with Ctrl.
     *
     * @param lines     how far, upwards
     * @param modifiers the keys that are down, see {@link org.eclipse.swt.widgets.Event#stateMask}
     * @param pointer   where in the control, not null
     */
    public void wheel(int lines, int modifiers, Point pointer) {
        if (zoom == null) {
            return;
        }
        if ((modifiers & SWT.MOD1) != 0) {
            zoom.zoomAt(lines > 0, pointer);
            return;
        }
        if ((modifiers & SWT.BUTTON_MASK) == 0) {
            hideToolTip();
        }
        boolean sideways = (modifiers & SWT.SHIFT) != 0;
        if (map() != null && !sideways && isOverLot(pointer)) {
            scrollLot(-lines * PIXELS_A_LINE);
            return;
        }
        int pixels = -lines * PIXELS_A_LINE;
        scrollBy(sideways ? pixels : 0, sideways ? 0 : pixels);
    }

    /** Takes away what is said about the thing under the mouse: that has scrolled away, or is in the way of what is typed. */
    public void hideToolTip() {
        Event away = new Event();
        away.x = -1;
        away.y = -1;
        canvas.notifyListeners(SWT.MouseExit, away);
    }

    private boolean isOverLot(Point pointer) {
        Point at = new Point(pointer);
        map().figure().lot().translateToRelative(at);
        return map().figure().lot().isOpen() && map().figure().lot().getBounds().contains(at);
    }

    private void scrollLot(int pixels) {
        if (map().figure().lot().scrollBy(pixels)) {
            map().place();
        }
    }

    /**
     * Scrolls, as far as there is something to see.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     */
    public void scrollBy(int dx, int dy) {
        Point view = root().viewport().getViewLocation();
        root().viewport().setViewLocation(view.x + dx, view.y + dy);
    }

    @Override
    protected void setRootFigure(IFigure figure) {
        super.setRootFigure(figure);
        if (canvas != null) {
            canvas.setViewport((Viewport) figure);
        }
    }

    /**
     * Shows a journey.
     *
     * @param journey the journey, not null
     * @param catalog what its types are, not null
     * @param palette the theme, not null
     */
    public void show(Journey journey, Catalog catalog, Palette palette) {
        size = clientSize();
        view = JourneyView.of(journey);
        double before = scene == null ? 1 : scene.zoom();
        scene = new MapScene(journey, catalog, palette, paints, options());
        scene.setZoom(before);
        scene.setEmphasis(emphasis);
        setEditPartFactory(new MapPartFactory(scene));
        setContents(journey);
        map().setTextEditing(typing);
        for (String layer : List.of(LayerConstants.CONNECTION_LAYER, LayerConstants.HANDLE_LAYER)) {
            ((ExposedLayer) root().getLayer(layer)).setExposed(() -> map().figure().exposed());
        }
        map().figure().lot().setRoom(size.width);
        map().place();
        zoom = new MapZoom(map().figure(), scene, root().viewport(), before);
        setProperty(ZoomManager.class.toString(), zoom);
        follow();
        flush();
        scrollToStart();
    }

    /** Maps from right to left begin at the right. */
    private void scrollToStart() {
        int x = scene.look().rightToLeft() ? root().viewport().getHorizontalRangeModel().getMaximum() : 0;
        root().viewport().setViewLocation(x, 0);
    }

    /**
     * The map.
     *
     * @return its part, or null before a journey is shown
     */
    public MapEditPart map() {
        return getContents() instanceof MapEditPart map ? map : null;
    }

    /**
     * The zoom.
     *
     * @return null before a journey is shown
     */
    public MapZoom zoom() {
        return zoom;
    }

    /**
     * What keys and menus do.
     *
     * @return not null
     */
    public MapActions actions() {
        return actions;
    }

    /**
     * Cut, copy and paste.
     *
     * @return not null
     */
    public MapClipboard clipboard() {
        return clipboard;
    }

    /**
     * What stands out on the map and what stands back; after a change the map is to be {@linkplain #emphasisChanged() painted again}.
     *
     * @return not null
     */
    public MapEmphasis emphasis() {
        return emphasis;
    }

    /** Paints the map again; nothing is laid out. */
    public void emphasisChanged() {
        if (map() != null) {
            map().figure().repaint();
        }
    }

    /**
     * Parking cards and placing them.
     *
     * @return not null
     */
    public Parking parking() {
        return parking;
    }

    /**
     * Where texts are typed.
     *
     * @return not null once the control was made
     */
    public TypingField typing() {
        return typing;
    }

    /**
     * Whether the keyboard is in a bar above the map. Then keys belong to the bar, though the editor is active.
     *
     * @return false while it is on the map
     */
    public boolean isKeyboardElsewhere() {
        return keyboardElsewhere;
    }

    /**
     * Says where the keyboard is.
     *
     * @param elsewhere whether in a bar above the map
     */
    public void setKeyboardElsewhere(boolean elsewhere) {
        keyboardElsewhere = elsewhere;
        keyboardListener.run();
    }

    /**
     * Says who wants to know when the keyboard comes and goes.
     *
     * @param listener not null
     */
    public void setKeyboardListener(Runnable listener) {
        keyboardListener = listener;
    }

    /**
     * Changes the theme.
     *
     * @param palette the theme, not null
     */
    public void setPalette(Palette palette) {
        if (scene != null && scene.look().palette() != palette) {
            scene.setPalette(palette);
            map().figure().repaint();
        }
    }

    /**
     * How the user looks at the journey.
     *
     * @return not null
     */
    public JourneyView view() {
        return view;
    }

    /**
     * Looks at the journey in another way, and keeps that for the next time.
     *
     * @param other how, not null
     */
    public void setView(JourneyView other) {
        if (map() == null || other.equals(view)) {
            return;
        }
        view = other;
        map().show(view.map());
        map().links().show();
        follow();
        view.keep(map().element());
    }

    /**
     * Changes how the user looks at the journey.
     *
     * @return not null
     */
    public MapViews views() {
        return views;
    }

    /**
     * Links cards.
     *
     * @return not null
     */
    public Linking linking() {
        return linking;
    }

    private Dimension clientSize() {
        org.eclipse.swt.graphics.Rectangle area = canvas.getClientArea();
        return new Dimension(area.width, area.height);
    }

    private MapOptions options() {
        return new MapOptions(size.width, size.height, true, view.map());
    }

    private void resized() {
        Dimension now = clientSize();
        if (scene == null || map() == null || now.equals(size)) {
            return;
        }
        int beyond = beyondRightEdge;
        size = now;
        scene.layOutAgain(options());
        map().figure().lot().setRoom(size.width);
        map().place();
        if (scene.look().rightToLeft()) {
            flush();
            keepBeyondRightEdge(beyond);
        }
        follow();
    }

    /** What stands at the right edge, where maps from right to left begin, stays there. */
    private void keepBeyondRightEdge(int beyond) {
        RangeModel range = root().viewport().getHorizontalRangeModel();
        root().viewport().setHorizontalLocation(Math.max(0, range.getMaximum() - range.getExtent() - Math.max(0, beyond)));
    }

    private void follow() {
        MapEditPart map = map();
        if (map != null) {
            Viewport viewport = root().viewport();
            RangeModel range = viewport.getHorizontalRangeModel();
            if (range.getExtent() == extent) {
                beyondRightEdge = range.getMaximum() - extent - range.getValue();
            } else {
                extent = range.getExtent();
                if (scene.look().rightToLeft()) {
                    keepBeyondRightEdge(beyondRightEdge);
                }
            }
            map.figure().setView(viewport.getViewLocation(), viewport.getClientArea().getSize());
            map.followed();
        }
    }

    /** Scrolls as little as it takes, so that no header hides the part. */
    @Override
    public void reveal(EditPart part) {
        if (part instanceof ElementPart shown && !(part instanceof MapEditPart)) {
            map().pending().perform();
            if (part.getParent() == map() && shown.element() instanceof Card card) {
                revealParked(card);
                return;
            }
            reveal(shown.textBounds(), shown.isInHeader());
        }
    }

    private void revealParked(Card card) {
        boolean wasFolded = !map().figure().lot().isOpen();
        map().figure().lot().setOpen(true);
        boolean moved = map().scene().layout().card(card).map(map().figure().lot()::reveal).orElse(false);
        if (wasFolded || moved) {
            map().place();
        }
    }

    /**
     * Scrolls as little as it takes to show a place.
     *
     * @param bounds      the place in pixels of the control, not null
     * @param sidewaysOnly whether it is part of a header that is always in view from top to bottom
     */
    public void reveal(Rectangle bounds, boolean sidewaysOnly) {
        Viewport viewport = root().viewport();
        viewport.validate();
        Rectangle exposed = exposed();
        Point view = viewport.getViewLocation();
        int dx = shift(bounds.x, bounds.width, exposed.x, exposed.width);
        int dy = sidewaysOnly ? 0 : shift(bounds.y, bounds.height, exposed.y, exposed.height);
        if (dx != 0 || dy != 0) {
            viewport.setViewLocation(view.x + dx, view.y + dy);
        }
    }

    /**
     * Whether the map cannot be scrolled farther down.
     *
     * @return true also where all of it is seen
     */
    public boolean isAtBottom() {
        RangeModel range = root().viewport().getVerticalRangeModel();
        return range.getValue() + range.getExtent() >= range.getMaximum();
    }

    /**
     * Where the grid is seen: neither headers nor the parking lot are before it.
     *
     * @return in pixels of the control, not null
     */
    public Rectangle exposed() {
        Point view = root().viewport().getViewLocation();
        return map().figure().exposed().getTranslated(-view.x, -view.y);
    }

    private static int shift(int start, int length, int from, int room) {
        int first = start - REVEAL_MARGIN;
        int last = start + length + REVEAL_MARGIN;
        if (first < from || last - first > room) {
            return Math.min(0, first - from) + (last - first > room ? Math.max(0, first - from) : 0);
        }
        return Math.max(0, last - from - room);
    }
}
