/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import io.cxstudio.catalog.internal.Texts;
import io.cxstudio.model.EmotionScale;
import java.net.URL;
import java.util.Optional;

/** The faces of the emotion curve, from the worst to the best. The level of an emotion scale names one by its id. */
public enum EmotionFace {
    /** Angry or desperate. */
    VERY_NEGATIVE("veryNegative", -2),
    /** Unhappy. */
    NEGATIVE("negative", -1),
    /** Neither. */
    NEUTRAL("neutral", 0),
    /** Content. */
    POSITIVE("positive", 1),
    /** Delighted. */
    VERY_POSITIVE("veryPositive", 2);

    private static final String PREFIX = "io.cxstudio.emotion.";

    private final String shortName;
    private final double score;

    EmotionFace(String shortName, double score) {
        this.shortName = shortName;
        this.score = score;
    }

    /**
     * The id, such as {@code io.cxstudio.emotion.veryNegative}.
     *
     * @return the id, not null
     */
    public String id() {
        return PREFIX + shortName;
    }

    /**
     * Where the face stands on the studio's own scale.
     *
     * @return -2, -1, 0, 1 or 2
     */
    public double score() {
        return score;
    }

    /**
     * The word for it on a new emotion scale.
     *
     * @param languageTag a BCP 47 tag; null means English
     * @return the word, in English if there is none in that language; never null
     */
    public String label(String languageTag) {
        return Texts.in(languageTag, "emotion." + shortName);
    }

    /**
     * The face: an SVG of 16 x 16 in one colour.
     *
     * @return where it can be read, not null
     */
    public URL icon() {
        return EmotionFace.class.getResource("/icons/emotion/" + shortName + ".svg");
    }

    /**
     * Finds a face.
     *
     * @param id its id; null finds nothing
     * @return the face, or empty
     */
    public static Optional<EmotionFace> find(String id) {
        for (EmotionFace face : values()) {
            if (face.id().equals(id)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    /**
     * The face that fits a score. Both sides of the neutral score are divided alike, however far they reach.
     *
     * @param score a score; one beyond the scale gets the face at its end
     * @param scale the scale, or null for the studio's own from -2 to +2
     * @return the face, not null
     */
    public static EmotionFace fitting(double score, EmotionScale scale) {
        double neutral = scale == null ? 0 : scale.getNeutral();
        double end = score < neutral ? scale == null ? -2 : scale.getMinimum() : scale == null ? 2 : scale.getMaximum();
        double reach = Math.abs(end - neutral);
        double share = reach == 0 ? Math.signum(score - neutral) : (score - neutral) / reach;
        if (share <= -0.6) {
            return VERY_NEGATIVE;
        } else if (share <= -0.2) {
            return NEGATIVE;
        } else if (share < 0.2) {
            return NEUTRAL;
        } else if (share < 0.6) {
            return POSITIVE;
        }
        return VERY_POSITIVE;
    }
}
