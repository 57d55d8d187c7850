/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.swt.graphics.Color;

import io.cxstudio.diagram.internal.figures.CardAnchor;
import io.cxstudio.diagram.internal.figures.LateFigure;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.finding.EmphasisPainter;
import io.cxstudio.diagram.internal.policies.CardLinkPolicy;
import io.cxstudio.diagram.internal.tools.CardSpanTracker;
import io.cxstudio.diagram.internal.tools.EmotionDragTracker;
import io.cxstudio.diagram.internal.tools.Pointer;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.map.CardGeometry;
import io.cxstudio.drawing.map.CardPainter;
import io.cxstudio.drawing.map.EmotionPainter;
import io.cxstudio.drawing.map.EmotionPlot;
import io.cxstudio.drawing.map.LaneRow;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.model.Card;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Lane;
import io.cxstudio.model.ModelPackage;

/** A card in its cell, a point on the emotion curve, or a card in the parking lot. */
public final class CardEditPart extends ModelEditPart<Card> implements NodeEditPart {

    /** How far the ring of a selected card reaches beyond it. */
    private static final int RING = 2;
    private static final int EDGE = 5;
    private static final int LABEL_HEIGHT = 24;
    private static final int LABEL_WIDTH = 104;

    /** Where it can be pulled over further steps. It shows nothing but its cursor. */
    private final Figure edge = new Figure() {
        @Override
        public void repaint(int x, int y, int width, int height) {
            // Nothing to be seen.
        }
    };

    /**
     * A card of a map.
     *
     * @param card  the card, not null
     * @param scene where it stands, not null
     */
    public CardEditPart(Card card, MapScene scene) {
        super(card, scene);
        edge.setCursor(Cursors.SIZEWE);
    }

    @Override
    protected IFigure createFigure() {
        LateFigure figure = new LateFigure(scene(), this::paint, this::placeFigures);
        figure.setToolTipText(() -> scene().emphasis().told(element(), CardDescription.toolTip(element(), scene().content()) + extreme()));
        figure.add(edge);
        return figure;
    }

    private Optional<LaneRow> row() {
        return getParent() instanceof LaneEditPart lane && lane.index() >= 0 ? Optional.of(lane.row()) : Optional.empty();
    }

    /**
     * Where it stands on the emotion curve.
     *
     * @return empty for any other card
     */
    public Optional<EmotionPlot.Point> point() {
        return row().map(LaneRow::emotions).flatMap(plot -> plot.curves().stream().flatMap(curve -> curve.points().stream())
                .filter(point -> point.card() == element()).findFirst());
    }

    /** That it is the highest or the lowest point of its curve, in words. */
    private String extreme() {
        return point().filter(EmotionPlot.Point::extreme).map(point -> "\n" + scene().look().words().text(point.peak() ? "curve.peak" : "curve.low")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .orElse(""); //$NON-NLS-1$
    }

    /** The box in the coordinates of the figure's parent. */
    private Optional<Box> box() {
        Optional<LaneRow> row = row();
        if (row.isPresent()) {
            return row.get().box(element());
        }
        // A parked card is out of sight while the lot is folded.
        return map().figure().lot().isOpen() ? scene().layout().card(element()).map(map().figure().lot()::within) : Optional.empty();
    }

    private void paint(Canvas canvas, Look look, Box visible) {
        Optional<EmotionPlot.Point> point = point();
        if (point.isPresent()) {
            paintPoint(canvas, look, point.get());
            return;
        }
        Optional<Box> box = box();
        Optional<CardGeometry> geometry = scene().layout().geometry(element());
        if (box.isEmpty() || geometry.isEmpty()) {
            return;
        }
        CardPainter.paint(canvas, look, geometry.get(), box.get(), tone(geometry.get(), look));
        if (row().isEmpty()) {
            new EmphasisPainter(scene()).paintParked(canvas, look, element(), box.get());
        }
        if (isRinged()) {
            MapPainter.paintSelection(canvas, look, box.get());
        }
    }

    private Colour tone(CardGeometry geometry, Look look) {
        return row().map(row -> row.content().tone(geometry.content(), look.palette()))
                .orElseGet(() -> MapPainter.parkedTone(scene().content(), element(), geometry, look.palette()));
    }

    private void paintPoint(Canvas canvas, Look look, EmotionPlot.Point point) {
        LaneRow row = row().orElseThrow();
        int index = 0;
        while (!row.emotions().curves().get(index).points().contains(point)) {
            index++;
        }
        EmotionPainter.paintPoint(canvas, look, point, Box.EMPTY, EmotionPainter.tone(look.palette(), row, index), isRinged());
    }

    @Override
    public void place() {
        ((LateFigure) getFigure()).placeLater();
    }

    private void placeFigures() {
        Optional<Box> box = box();
        if (box.isEmpty()) {
            getFigure().setBounds(new Rectangle());
            edge.setBounds(new Rectangle());
            return;
        }
        Optional<EmotionPlot.Point> point = point();
        Rectangle bounds = scene().rectangle(box.get());
        int left = scene().look().rightToLeft() ? bounds.x : bounds.x + bounds.width - EDGE;
        Rectangle end = new Rectangle(left, bounds.y, EDGE, bounds.height);
        point.ifPresent(there -> bounds.union(scene().rectangle(there.labelBox())));
        int ring = Math.max(RING, scene().pixels(RING)) * (point.isPresent() ? 3 : 1);
        getFigure().setBounds(bounds.getExpanded(ring, ring));
        // After the figure, which carries along what is in it when it moves.
        edge.setBounds(point.isEmpty() && row().isPresent() ? end : new Rectangle());
    }

    @Override
    public Rectangle textBounds() {
        Optional<EmotionPlot.Point> point = point();
        Box box = box().orElse(Box.EMPTY);
        if (point.isPresent()) {
            Box label = point.get().labelBox();
            int y = label.y() < point.get().y() ? box.y() - LABEL_HEIGHT - 4 : box.bottom() + 4;
            box = new Box(point.get().x() - LABEL_WIDTH / 2, y, LABEL_WIDTH, LABEL_HEIGHT);
        }
        return absolute(getFigure(), scene().rectangle(box));
    }

    @Override
    protected void changed(Notification notification) {
        Object feature = notification.getFeature();
        MapRefresh refresh = map().pending();
        if (feature == ModelPackage.Literals.CARD__LANE) {
            refresh.cardsIn((Lane) notification.getOldValue());
            refresh.cardsIn((Lane) notification.getNewValue());
        } else if (feature == ModelPackage.Literals.CARD__STEP || feature == ModelPackage.Literals.CARD__LAST_STEP
                || feature == ModelPackage.Literals.CARD__PERSONA) {
            refresh.cardsIn(element().getLane());
        } else {
            refresh.card(element());
        }
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (element() instanceof EmotionPoint && point().isPresent()) {
            return new EmotionDragTracker(this);
        }
        return Pointer.isOver(request, edge) ? new CardSpanTracker(this) : super.getDragTracker(request);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new CardLinkPolicy());
    }

    @Override
    protected List<?> getModelSourceConnections() {
        return map().links().from(element());
    }

    @Override
    protected List<?> getModelTargetConnections() {
        return map().links().to(element());
    }

    /** Follows a change of which links there are. */
    void refreshLinks() {
        refreshSourceConnections();
        refreshTargetConnections();
    }

    /** Shows or hides its links, if only those of the selection are seen. */
    void showLinks() {
        for (Object link : getSourceConnections()) {
            ((LinkEditPart) link).show();
        }
        for (Object link : getTargetConnections()) {
            ((LinkEditPart) link).show();
        }
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        showLinks();
    }

    /**
     * The colour of what is selected or pulled.
     *
     * @return not null; not to be disposed
     */
    public Color selectionColour() {
        return scene().paints().colour(scene().look().palette().selection());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new CardAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new CardAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new CardAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new CardAnchor(getFigure());
    }

    @Override
    public String accessibleName() {
        return CardDescription.accessibleName(element(), scene().content());
    }

    @Override
    public String accessibleValue() {
        return CardDescription.score(element(), scene().content()).orElseGet(this::text);
    }

    /** All that the card shows as signs. */
    @Override
    public String accessibleDescription() {
        return CardDescription.toolTip(element(), scene().content());
    }
}
