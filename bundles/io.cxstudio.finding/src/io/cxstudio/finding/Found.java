/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.finding;

import java.util.List;

import io.cxstudio.model.Element;

/**
 * An element in whose texts something was found.
 *
 * @param element a phase, stage, step, lane or card, not null
 * @param place the first of its texts in which it was found, not null
 * @param hits where in that text, in order; not empty
 */
public record Found(Element element, Place place, List<TextHit> hits) {
}
