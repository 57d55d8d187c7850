/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

import java.util.Objects;

/**
 * Something in the exported file that is not quite as in the workshop, such as characters that the format cannot carry.
 *
 * @param place   where in the file or the workshop, for people, such as {@code Pain points!C12}; not null, empty if it is about the whole
 * @param message what was done about it, for people; not null
 */
public record ExportWarning(String place, String message) {

    /** Checks that nothing is null. */
    public ExportWarning {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
