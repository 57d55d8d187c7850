/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.model.EmotionScale;

/**
 * The scale on which emotions are scored, as sound numbers whatever the file says.
 *
 * @param minimum the worst score
 * @param maximum the best score, greater than the minimum
 * @param neutral the score that is neither, within both
 * @param step    the distance between scores that can be chosen; 0 for every score
 */
public record EmotionRange(double minimum, double maximum, double neutral, double step) {

    /** Steps such as 0.1 have no exact binary form: what is below this fraction is rounded away. */
    private static final double NOISE = 1e9;

    /** The studio's own scale. */
    public static final EmotionRange DEFAULT = new EmotionRange(-2, 2, 0, 0.5);

    /**
     * The range of a scale.
     *
     * @param scale the scale; null, or one whose ends make no sense, is the studio's own
     * @return the range, not null
     */
    public static EmotionRange of(EmotionScale scale) {
        if (scale == null || !(scale.getMaximum() > scale.getMinimum()) || Double.isInfinite(scale.getMaximum() - scale.getMinimum())) {
            return DEFAULT;
        }
        double neutral = Math.clamp(scale.getNeutral(), scale.getMinimum(), scale.getMaximum());
        double step = scale.getStep() > 0 ? scale.getStep() : 0;
        return new EmotionRange(scale.getMinimum(), scale.getMaximum(), Double.isNaN(neutral) ? scale.getMinimum() : neutral, step);
    }

    /**
     * The nearest score within the scale.
     *
     * @param score any number
     * @return within minimum and maximum
     */
    public double clamped(double score) {
        return Double.isNaN(score) ? neutral : Math.clamp(score, minimum, maximum);
    }

    /**
     * The nearest score that can be chosen.
     *
     * @param score any number
     * @return within minimum and maximum, on a step counted from the neutral score unless it is an end of the scale
     */
    public double snapped(double score) {
        if (step == 0) {
            return clamped(score);
        }
        double exact = neutral + Math.round((clamped(score) - neutral) / step) * step;
        return clamped(Math.rint(exact * NOISE) / NOISE);
    }

    /**
     * How good a score is.
     *
     * @param score any number
     * @return from -1 for the worst to 1 for the best, 0 for neutral
     */
    public double mood(double score) {
        double within = clamped(score);
        double space = within < neutral ? neutral - minimum : maximum - neutral;
        return space == 0 ? 0 : (within - neutral) / space;
    }
}
