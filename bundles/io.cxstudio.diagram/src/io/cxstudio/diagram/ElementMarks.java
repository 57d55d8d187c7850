/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram;

import java.util.Optional;

import io.cxstudio.model.Element;

/** Says which elements of a map have a sign. It is asked while the map is painted, so it answers at once. */
@FunctionalInterface
public interface ElementMarks {

    /** No element has a sign. */
    ElementMarks NONE = element -> Optional.empty();

    /**
     * The sign of an element.
     *
     * @param element a card, lane, phase, stage or step, not null
     * @return empty for none
     */
    Optional<ElementMark> of(Element element);
}
