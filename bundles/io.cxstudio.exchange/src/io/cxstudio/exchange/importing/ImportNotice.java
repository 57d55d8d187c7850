/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange.importing;

/**
 * Something in a file that is not taken, and why.
 *
 * @param place   where in the file, for people; empty if it is about the whole file
 * @param message what it is, the cause and the way out, for people
 */
public record ImportNotice(String place, String message) {

    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
