/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

import io.cxstudio.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EClass;

/** What the cards of a lane are in the model. */
public enum CardKind {
    /** A card with text and nothing special. */
    CARD,
    /** A touchpoint: channel, device, department, moment of truth. */
    TOUCHPOINT,
    /** A point of the emotion curve. */
    EMOTION,
    /** A pain point, with a severity. */
    PAIN_POINT,
    /** A barrier, with a kind. */
    BARRIER,
    /** An opportunity, with impact and effort. */
    OPPORTUNITY,
    /** The lane shows measurements of the touchpoints above it; cards are plain remarks. */
    MEASURE;

    /**
     * The class of such cards in the model.
     *
     * @return {@code Card} or a class below it, not null
     */
    public EClass cardClass() {
        return switch (this) {
            case TOUCHPOINT -> Literals.TOUCHPOINT;
            case EMOTION -> Literals.EMOTION_POINT;
            case PAIN_POINT -> Literals.PAIN_POINT;
            case BARRIER -> Literals.BARRIER;
            case OPPORTUNITY -> Literals.OPPORTUNITY;
            case CARD, MEASURE -> Literals.CARD;
        };
    }
}
