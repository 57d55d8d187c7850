/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.model.gaps;

import io.cxstudio.model.Continuity;
import io.cxstudio.model.Link;
import io.cxstudio.model.Touchpoint;
import java.util.List;

/**
 * A hand-over between two touchpoints that differ in channel, device or department. A value: found again after a change, it is equal if nothing about it
 * changed.
 *
 * @param from    the touchpoint that the customer leaves, not null
 * @param to      the touchpoint at which the customer arrives, not null
 * @param link    the link that somebody drew for this hand-over, or null where the gap follows from the order of the steps alone
 * @param changes what changes, in the order of {@link Change}; not null, not empty
 */
public record Gap(Touchpoint from, Touchpoint to, Link link, List<Change> changes) {

    /** Keeps a copy of the changes. */
    public Gap {
        changes = List.copyOf(changes);
    }

    /** What is another one on the other side of a gap. */
    public enum Change {
        /** The channel. */
        CHANNEL,
        /** The device that the customer uses. */
        DEVICE,
        /** The department that answers for the touchpoint. */
        DEPARTMENT
    }

    /**
     * Whether the customer has to start over.
     *
     * @return what the link says; {@link Continuity#UNSPECIFIED} where nobody has judged it; not null
     */
    public Continuity continuity() {
        return link == null ? Continuity.UNSPECIFIED : link.getContinuity();
    }
}
