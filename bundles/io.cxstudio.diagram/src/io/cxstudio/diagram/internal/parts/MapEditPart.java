/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;

import io.cxstudio.diagram.internal.figures.MapFigure;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.figures.PaintedFigure;
import io.cxstudio.diagram.internal.policies.GridPolicy;
import io.cxstudio.diagram.internal.tools.CellTracker;
import io.cxstudio.diagram.internal.tools.ClickTracker;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.map.Cell;
import io.cxstudio.drawing.map.LaneContent;
import io.cxstudio.drawing.map.MapOptions;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.drawing.map.MapView;
import io.cxstudio.drawing.map.Placed;
import io.cxstudio.model.Card;
import io.cxstudio.model.Journey;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage;
import io.cxstudio.model.gaps.Gap;

/** The map of a journey: the contents of the viewer. It holds the cursor, and follows the model as a whole. */
public final class MapEditPart extends ModelEditPart<Journey> {

    private static final int LEAST_SLOT = 32;

    private final MapRefresh refresh = new MapRefresh(this);
    private final WorkshopAdapter surroundings = new WorkshopAdapter(refresh);
    private final CommandStackListener afterCommand = event -> refresh.perform();
    private PaintedFigure ring;
    private Slot slot;
    private final MapLinks links = new MapLinks(this);
    private MapOverlays overlays;
    private TextEditing textEditing = TextEditing.NONE;

    /**
     * The map of a journey.
     *
     * @param journey the journey, not null
     * @param scene   how it is laid out, not null
     */
    public MapEditPart(Journey journey, MapScene scene) {
        super(journey, scene);
    }

    /**
     * Where everything stands.
     *
     * @return not null
     */
    @Override
    public MapScene scene() {
        return super.scene();
    }

    /**
     * What has to be brought up to date.
     *
     * @return not null
     */
    public MapRefresh pending() {
        return refresh;
    }

    /**
     * The figure of the map.
     *
     * @return not null
     */
    public MapFigure figure() {
        return (MapFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        MapFigure figure = new MapFigure(scene(), this::place);
        ring = new PaintedFigure(scene(), this::paintRing) {
            @Override
            public boolean containsPoint(int x, int y) {
                return false;
            }
        };
        overlays = new MapOverlays(this);
        figure.body().add(ring);
        figure.body().add(overlays.mark());
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new GridPolicy());
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            surroundings.watch(element().eContainer());
            EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(element());
            if (domain != null) {
                domain.getCommandStack().addCommandStackListener(afterCommand);
            }
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            EditingDomain domain = AdapterFactoryEditingDomain.getEditingDomainFor(element());
            if (domain != null) {
                domain.getCommandStack().removeCommandStackListener(afterCommand);
            }
            surroundings.stop();
            super.deactivate();
        }
    }

    @Override
    protected List<?> getModelChildren() {
        List<Object> children = new ArrayList<>(element().getPhases());
        children.addAll(element().getStages());
        children.addAll(element().getLanes());
        children.addAll(scene().content().parked());
        return children;
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        Figure body = figure().body();
        IFigure childFigure = ((GraphicalEditPart) child).getFigure();
        switch (child) {
            case LaneEditPart lane -> {
                // Rows lie below the parking lot and the ring.
                body.add(childFigure, 0);
                figure().column().add(lane.header());
            }
            case CardEditPart card -> figure().lot().add(childFigure);
            default -> figure().strip().add(childFigure);
        }
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        IFigure childFigure = ((GraphicalEditPart) child).getFigure();
        childFigure.getParent().remove(childFigure);
        if (child instanceof LaneEditPart lane) {
            figure().column().remove(lane.header());
        }
    }

    @Override
    protected void reorderChild(EditPart child, int index) {
        // Where a figure stands is the layout's business, and figures of a layer never overlap: only the order of the parts matters.
        List<EditPart> parts = childParts();
        parts.remove(child);
        parts.add(index, child);
    }

    @SuppressWarnings("unchecked")
    private List<EditPart> childParts() {
        return children;
    }

    /** Lays out everything again. What did not change is not measured again. */
    void refreshAll() {
        layOutAgain(scene().layout().options());
    }

    /**
     * Looks at the map in another way.
     *
     * @param view how, not null
     */
    public void show(MapView view) {
        refresh.perform();
        layOutAgain(scene().layout().options().with(view));
        refreshed();
    }

    private void layOutAgain(MapOptions options) {
        scene().layOutAgain(options);
        refreshChildren();
        for (Object child : getChildren()) {
            ((EditPart) child).refresh();
        }
        place();
    }

    /**
     * The links of the map.
     *
     * @return not null
     */
    public MapLinks links() {
        return links;
    }

    /** Follows a change of links. */
    void refreshLinks() {
        links.refresh();
        overlays.place();
    }

    /**
     * The card from which a link is being made with the keyboard.
     *
     * @return null for none
     */
    public Card marked() {
        return overlays.marked();
    }

    /**
     * Marks the card from which a link is being made.
     *
     * @param card the card; null for none
     * @param hint what to do next, not null
     */
    public void setMarked(Card card, String hint) {
        overlays.setMarked(card, hint);
    }

    /** Follows changes in some lanes, and of what is parked. */
    void refreshLanes(Collection<Lane> lanes, boolean parked) {
        if (parked) {
            refreshChildren();
        }
        for (Object child : getChildren()) {
            if (child instanceof LaneEditPart lane) {
                lane.placeRow(lane.index());
                if (lanes.contains(lane.element())) {
                    lane.refreshCards();
                }
            } else if (parked && child instanceof CardEditPart card) {
                card.place();
            }
        }
        placeLayers();
    }

    @Override
    public void place() {
        for (Object child : getChildren()) {
            ((ModelEditPart<?>) child).place();
        }
        placeLayers();
    }

    private void placeLayers() {
        figure().placeLayers();
        figure().revalidate();
        placeRing();
        overlays.place();
        textEditing.moved();
    }

    /** After the map was scrolled or zoomed. */
    public void followed() {
        textEditing.moved();
    }

    /** After the map was brought up to date: the cursor may stand on what is no longer there. */
    void refreshed() {
        if (slot != null && slotBox().isEmpty()) {
            slot = null;
            placeRing();
        }
        textEditing.moved();
    }

    @Override
    protected void changed(Notification notification) {
        Object feature = notification.getFeature();
        if (feature == ModelPackage.Literals.JOURNEY__CARDS) {
            cardsChanged(notification);
        } else if (feature == ModelPackage.Literals.JOURNEY__LINKS) {
            refresh.links();
        } else {
            refresh.everything();
        }
    }

    private void cardsChanged(Notification notification) {
        for (Object value : new Object[] {notification.getOldValue(), notification.getNewValue()}) {
            if (value instanceof Card card) {
                cardChanged(card);
            } else if (value instanceof Collection<?> cards) {
                cards.forEach(card -> cardChanged((Card) card));
            }
        }
    }

    /** A card that was removed may have lost its lane before; then its part still knows where it stood. */
    private void cardChanged(Card card) {
        refresh.cardsIn(card.getLane());
        if (part(card) instanceof CardEditPart part && part.getParent() instanceof LaneEditPart lane) {
            refresh.cardsIn(lane.element());
        }
    }

    /**
     * The part of an element.
     *
     * @param element an element of the model, not null
     * @return the part, or null if it does not stand on this map
     */
    public EditPart part(Object element) {
        return getViewer() == null ? null : (EditPart) getViewer().getEditPartRegistry().get(element);
    }

    /**
     * The place in a cell at which the cursor points.
     *
     * @return empty while something is selected, or nothing was pointed at yet
     */
    public Optional<Slot> slot() {
        return Optional.ofNullable(slot);
    }

    /**
     * Points the cursor at a place in a cell. What is selected is selected no longer.
     *
     * @param there the place; null for nowhere
     */
    public void setSlot(Slot there) {
        if (there != null) {
            getViewer().deselectAll();
        }
        slot = there;
        placeRing();
        textEditing.moved();
    }

    /**
     * Where the next card of the cell or half at the cursor would stand: the whole of it while it is empty, otherwise what is below its last card.
     *
     * @return in map coordinates; empty if the cursor points at no cell of the map
     */
    public Optional<Box> slotBox() {
        if (slot == null) {
            return Optional.empty();
        }
        int row = scene().content().row(slot.lane()).orElse(-1);
        int column = scene().content().column(slot.step()).orElse(-1);
        if (row < 0 || column < 0) {
            return Optional.empty();
        }
        Box cell = scene().layout().cell(new Cell(row, column), slot.half());
        int top = cell.y();
        LaneContent lane = scene().content().lanes().get(row);
        for (Placed placed : lane.cards()) {
            if (placed.covers(column) && lane.half(placed.card()) == slot.half() && scene().layout().rows().get(row).emotions() == null) {
                top = Math.max(top, scene().layout().card(placed.card()).map(Box::bottom).orElse(top));
            }
        }
        return Optional.of(new Box(cell.x(), top, cell.width(), Math.max(cell.bottom() - top, Math.min(LEAST_SLOT, cell.height()))));
    }

    private void placeRing() {
        Optional<Box> box = slotBox();
        ring.setVisible(box.isPresent());
        ring.setBounds(box.map(scene()::rectangle).orElseGet(Rectangle::new));
    }

    private void paintRing(Canvas canvas, Look look, Box visible) {
        slotBox().ifPresent(box -> MapPainter.paintCursor(canvas, look, box));
    }

    /**
     * Says who edits texts.
     *
     * @param editing not null
     */
    public void setTextEditing(TextEditing editing) {
        textEditing = editing;
    }

    /**
     * Opens the text of an element.
     *
     * @param part its part, not null
     */
    public void editText(ElementPart part) {
        textEditing.edit(part);
    }

    /** Begins a card in the cell at the cursor. */
    public void startCard() {
        textEditing.startCard();
    }

    /**
     * From the viewer to the map.
     *
     * @param location a point in the viewer's control, not null
     * @return the point in map coordinates at 100 %, as x and y
     */
    public double[] mapPoint(Point location) {
        Point point = new Point(location);
        figure().body().translateToRelative(point);
        return figure().mapPoint(point);
    }

    /**
     * From the map to the viewer.
     *
     * @param box in map coordinates, not null
     * @return in pixels of the viewer's control
     */
    public Rectangle viewerBounds(Box box) {
        if (scene().layout().hasParkingLot() && box.equals(scene().layout().parkingLot())) {
            return absolute(figure().lot(), new Rectangle(figure().lot().getBounds()));
        }
        return absolute(ring, scene().rectangle(box));
    }

    @Override
    public Rectangle textBounds() {
        return new Rectangle();
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    public void performRequest(Request request) {
        // The name of the journey is edited in the properties.
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        Optional<Gap> gap = overlays.gapAt(request);
        if (gap.isPresent()) {
            return new ClickTracker(() -> ((MapViewer) getViewer()).linking().judge(gap.get()));
        }
        return new CellTracker(this);
    }

    @Override
    public String accessibleName() {
        return scene().content().title();
    }
}
