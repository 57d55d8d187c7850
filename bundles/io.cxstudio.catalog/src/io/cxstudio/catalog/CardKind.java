/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

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
    MEASURE
}
