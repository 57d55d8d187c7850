/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.WrappedText;
import io.cxstudio.model.Card;
import io.cxstudio.model.Persona;
import java.util.List;

/**
 * The emotion curves of a lane. All coordinates are local to the row of the lane. Immutable.
 *
 * @param range  the scale, not null
 * @param top    the y of the best score
 * @param bottom the y of the worst score, below the top
 * @param straight whether the curves run straight from point to point, not smoothly
 * @param curves one curve for each persona, and one for everybody; not null, may be empty
 */
public record EmotionPlot(EmotionRange range, int top, int bottom, boolean straight, List<Curve> curves) {

    /** The radius of a face. */
    public static final int FACE_RADIUS = 10;

    /**
     * The way of one persona, or of everybody.
     *
     * @param persona the persona, or null for everybody
     * @param points  the points from the first step to the last, not null, not empty
     */
    public record Curve(Persona persona, List<Point> points) {
    }

    /**
     * One card on the curve.
     *
     * @param card     the card, not null
     * @param x        the centre of its face
     * @param y        the centre of its face
     * @param scored   whether it has a score; one without waits at the neutral line and the curve passes it by
     * @param score    the score, within the scale
     * @param mood     how good that is, from -1 to 1
     * @param label    what people wrote, in lines
     * @param labelBox where it is written, above or below the face
     * @param extreme  whether it is the highest or the lowest point of its curve
     * @param peak     whether it is the highest one
     */
    public record Point(Card card, int x, int y, boolean scored, double score, double mood, WrappedText label, Box labelBox, boolean extreme, boolean peak) {

        /**
         * The square around the face.
         *
         * @return not null
         */
        public Box face() {
            return new Box(x - FACE_RADIUS, y - FACE_RADIUS, 2 * FACE_RADIUS, 2 * FACE_RADIUS);
        }
    }

    /**
     * Where a score stands.
     *
     * @param score any number; one off the scale stands at its nearer end
     * @return the y, between top and bottom
     */
    public int y(double score) {
        double share = (range.clamped(score) - range.minimum()) / (range.maximum() - range.minimum());
        return (int) Math.round(bottom - share * (bottom - top));
    }

    /**
     * The score at a height, as dragging a point chooses it.
     *
     * @param y the y
     * @return a score that can be chosen on the scale
     */
    public double scoreAt(double y) {
        double share = (bottom - y) / (bottom - top);
        return range.snapped(range.minimum() + share * (range.maximum() - range.minimum()));
    }
}
