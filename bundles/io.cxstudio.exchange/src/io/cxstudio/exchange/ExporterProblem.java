/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

/**
 * Something wrong with a contributed exporter, which was skipped.
 *
 * @param contributor the symbolic name of the plug-in
 * @param id          the id of the exporter, or empty if it has none
 * @param message     what is wrong and what to do about it, for the makers of the plug-in
 */
public record ExporterProblem(String contributor, String id, String message) {

    @Override
    public String toString() {
        return contributor + ": exporter " + id + ": " + message;
    }
}
