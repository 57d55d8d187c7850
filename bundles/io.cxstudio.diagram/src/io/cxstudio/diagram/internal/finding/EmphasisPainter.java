/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import java.net.URL;
import java.util.Map;

import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Detail;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.map.Column;
import io.cxstudio.drawing.map.EmotionPlot;
import io.cxstudio.drawing.map.Heading;
import io.cxstudio.drawing.map.LaneRow;
import io.cxstudio.drawing.map.MapLayout;
import io.cxstudio.model.Card;
import io.cxstudio.model.Element;
import io.cxstudio.model.Phase;
import io.cxstudio.model.Stage;

/** Paints over the cards and headers of a map what stands out and what stands back. */
public final class EmphasisPainter {

    private static final double VEIL = 0.72;
    private static final double TINT = 0.12;
    private static final double RING = 1;
    private static final double SIGN = 14;
    private static final double RADIUS = 5;
    private static final int INSIDE = 5;
    private static final URL WARNING = EmphasisPainter.class.getResource("/icons/warning.svg"); //$NON-NLS-1$
    private static final URL ERROR = EmphasisPainter.class.getResource("/icons/error.svg"); //$NON-NLS-1$

    private final MapScene scene;

    /**
     * Paints over a map.
     *
     * @param scene the map, not null
     */
    public EmphasisPainter(MapScene scene) {
        this.scene = scene;
    }

    private MapEmphasis emphasis() {
        return scene.emphasis();
    }

    /**
     * Paints over rows and the parking lot.
     *
     * @param canvas  its origin at the corner of the map, not null
     * @param look    how, not null
     * @param visible what is seen, not null
     */
    public void paintBody(Canvas canvas, Look look, Box visible) {
        if (emphasis().isNone()) {
            return;
        }
        MapLayout layout = scene.layout();
        for (int i = 0; i < layout.rows().size(); i++) {
            Box row = layout.row(i);
            if (row.intersects(visible)) {
                paintRow(canvas, look, layout.rows().get(i), row, visible);
            }
        }
    }

    /**
     * Paints over a parked card, which stands in a layer of its own.
     *
     * @param canvas where, not null
     * @param look   how, not null
     * @param card   the card, not null
     * @param box    where it stands on the canvas; nothing is painted beyond it; not null
     */
    public void paintParked(Canvas canvas, Look look, Card card, Box box) {
        if (emphasis().isFaded(card)) {
            veil(canvas, box, look.palette().strip());
        }
        paintRing(canvas, look, card, box);
        paintMark(canvas, look, card, box.inset(INSIDE, INSIDE));
    }

    private void paintRow(Canvas canvas, Look look, LaneRow row, Box place, Box visible) {
        Colour ground = row.emotions() == null ? look.palette().canvas() : look.palette().panel();
        for (Map.Entry<Card, Box> card : row.boxes().entrySet()) {
            paintCard(canvas, look, card.getKey(), card.getValue().translated(place.x(), place.y()), ground, visible);
        }
        if (row.emotions() != null && emphasis().isFading()) {
            for (EmotionPlot.Curve curve : row.emotions().curves()) {
                for (EmotionPlot.Point point : curve.points()) {
                    if (emphasis().isFaded(point.card())) {
                        veil(canvas, point.labelBox().translated(place.x(), place.y()), ground);
                    }
                }
            }
        }
    }

    private void paintCard(Canvas canvas, Look look, Card card, Box box, Colour ground, Box visible) {
        if (!box.intersects(visible)) {
            return;
        }
        if (emphasis().isFaded(card)) {
            veil(canvas, box, ground);
        }
        paintElement(canvas, look, card, box);
    }

    private static void veil(Canvas canvas, Box box, Colour ground) {
        canvas.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), RADIUS, ground.withOpacity(VEIL));
    }

    /**
     * Paints over phases, stages and steps.
     *
     * @param canvas  its origin at the corner of the map, not null
     * @param look    how, not null
     * @param visible what is seen, not null
     */
    public void paintStrip(Canvas canvas, Look look, Box visible) {
        if (emphasis().isNone()) {
            return;
        }
        for (Heading<Phase> phase : scene.layout().phases()) {
            paintElement(canvas, look, phase.element(), phase.box());
        }
        for (Heading<Stage> stage : scene.layout().stages()) {
            paintElement(canvas, look, stage.element(), stage.box().inset(4, 4));
        }
        for (Heading<Column> step : scene.layout().steps()) {
            if (step.element().step() != null) {
                paintElement(canvas, look, step.element().step(), step.box().inset(4, 2));
            }
        }
    }

    /**
     * Paints over lane headers.
     *
     * @param canvas  its origin at the corner of the lane headers, not null
     * @param look    how, not null
     * @param visible what is seen, not null
     */
    public void paintColumn(Canvas canvas, Look look, Box visible) {
        if (emphasis().isNone()) {
            return;
        }
        MapLayout layout = scene.layout();
        Box corner = layout.laneHeaders();
        for (int i = 0; i < layout.rows().size(); i++) {
            paintElement(canvas, look, layout.rows().get(i).content().lane(), layout.laneHeader(i).translated(-corner.x(), -corner.y()).inset(4, 4));
        }
    }

    private void paintElement(Canvas canvas, Look look, Element element, Box box) {
        paintRing(canvas, look, element, box);
        paintMark(canvas, look, element, box);
    }

    private void paintRing(Canvas canvas, Look look, Element element, Box box) {
        if (emphasis().isHit(element)) {
            Colour colour = look.palette().selection();
            canvas.fillRoundRectangle(box.x(), box.y(), box.width(), box.height(), RADIUS, colour.withOpacity(TINT));
            canvas.drawRoundRectangle(box.x(), box.y(), box.width(), box.height(), RADIUS, new Stroke(colour, RING).dashed(4.0, 3.0));
        }
    }

    private void paintMark(Canvas canvas, Look look, Element element, Box box) {
        if (look.detail() != Detail.FAR) {
            emphasis().mark(element).ifPresent(mark -> paintSign(canvas, look, mark.grave(), box));
        }
    }

    /** At the trailing corner above, where no text begins; a round sheet behind it keeps it apart from what is below. */
    private static void paintSign(Canvas canvas, Look look, boolean grave, Box box) {
        double x = look.trailing(box, -4, SIGN);
        double y = box.y() - 5.0;
        Colour colour = grave ? look.palette().pain() : look.palette().emotions();
        canvas.fillRoundRectangle(x - 1, y - 1, SIGN + 2, SIGN + 2, SIGN / 2 + 1, look.palette().card());
        canvas.drawIcon(grave ? ERROR : WARNING, x, y, SIGN, colour);
    }
}
