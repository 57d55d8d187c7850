/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Colour;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.TextStyle;
import io.cxstudio.drawing.map.EmotionPainter;
import io.cxstudio.drawing.map.EmotionPlot;
import io.cxstudio.drawing.map.LaneRow;
import io.cxstudio.editing.commands.SetEmotion;
import io.cxstudio.model.EmotionLevel;
import io.cxstudio.model.EmotionPoint;
import io.cxstudio.model.Workshop;

/** Drags a point of the emotion curve up and down the workshop's scale. It stands on the steps of the scale, and says its score and what that is called. */
public final class EmotionDragTracker extends PullTracker {

    private static final int MARGIN = 6;
    private static final int LINE = 20;
    private static final double FAINT = 0.25;

    private final CardEditPart part;
    private final LaneRow row;
    private final Box rowBox;
    private final EmotionPlot.Point start;
    private double score;

    /**
     * Drags a point.
     *
     * @param part the point, on an emotion curve, not null
     */
    public EmotionDragTracker(CardEditPart part) {
        super(part);
        this.part = part;
        int index = map().scene().content().row(part.element().getLane()).orElseThrow();
        this.row = map().scene().layout().rows().get(index);
        this.rowBox = map().scene().layout().row(index);
        this.start = part.point().orElseThrow();
        this.score = start.score();
    }

    @Override
    Box pull(double x, double y) {
        score = row.emotions().scoreAt(y - rowBox.y());
        return rowBox;
    }

    @Override
    void paint(Canvas canvas, Look look) {
        double x = rowBox.x() + start.x();
        double y = rowBox.y() + row.emotions().y(score);
        Colour selection = look.palette().selection();
        canvas.fillRectangle(x, rowBox.y() + row.emotions().top(), 1, row.emotions().bottom() - row.emotions().top(), selection.withOpacity(FAINT));
        double mood = row.emotions().range().mood(score);
        EmotionPlot.Point moved = new EmotionPlot.Point(start.card(), start.x(), row.emotions().y(score), true, score, mood, start.label(),
                start.labelBox(), false, false);
        EmotionPainter.paintPoint(canvas, look, moved, rowBox, look.palette().emotions(), true);
        String words = words(look);
        double width = look.measurer().width(words, TextStyle.LANE) + 2 * MARGIN;
        double left = Math.clamp(x + 18, rowBox.x(), Math.max(rowBox.x(), rowBox.right() - width));
        canvas.fillRoundRectangle(left, y - LINE / 2.0, width, LINE, 4, selection);
        canvas.drawText(words, left + MARGIN, look.measurer().baseline(y - LINE / 2.0, LINE, TextStyle.LANE), TextStyle.LANE, look.palette().card(),
                look.rightToLeft());
    }

    private String words(Look look) {
        String number = look.words().score(score, row.emotions().range().minimum() < 0);
        String label = label();
        return label.isEmpty() ? number : number + "  " + label; //$NON-NLS-1$
    }

    /** What the scale calls the nearest of its levels. */
    private String label() {
        if (!(part.element().eContainer().eContainer() instanceof Workshop workshop) || workshop.getEmotionScale() == null) {
            return ""; //$NON-NLS-1$
        }
        EmotionLevel nearest = null;
        for (EmotionLevel level : workshop.getEmotionScale().getLevels()) {
            if (nearest == null || Math.abs(level.getScore() - score) < Math.abs(nearest.getScore() - score)) {
                nearest = level;
            }
        }
        return nearest == null || nearest.getLabel() == null ? "" : nearest.getLabel(); //$NON-NLS-1$
    }

    @Override
    Command command() {
        return SetEmotion.of((EmotionPoint) part.element(), score);
    }
}
