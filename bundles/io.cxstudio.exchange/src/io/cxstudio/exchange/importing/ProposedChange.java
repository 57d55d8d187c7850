/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange.importing;

import java.util.List;

/**
 * Something that a file would change in a workshop.
 *
 * @param kind    what sort of change
 * @param place   where in the file it stands, for people: {@code Solutions!C4}
 * @param subject the element it is about, in words
 * @param feature what of the element is changed, in words; empty if it is about the element as a whole
 * @param before  what the workshop has now, in words; empty for nothing
 * @param after   what it would have, in words; empty for nothing
 * @param edits   what is to be done, in order
 */
public record ProposedChange(Kind kind, String place, String subject, String feature, String before, String after, List<ElementEdit> edits) {

    /** What sort of change it is. */
    public enum Kind {
        /** A new element. */
        ADDED,
        /** A new value for an element that is there; nobody else has changed it since the file was made. */
        CHANGED,
        /** The value was changed in the file and, in another way, in the workshop: taking it overwrites what stands in the workshop. */
        CONFLICT,
        /** The element is missing in the file: it goes from the workshop. */
        REMOVED
    }

    /** Copies the list. */
    public ProposedChange {
        edits = List.copyOf(edits);
    }
}
