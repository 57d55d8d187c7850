/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.exchange;

/** An exporter failed through a fault of its own. The message names the exporter and its plug-in, for people; nothing was written. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Tells of a failure.
     *
     * @param message for people, not null
     * @param cause   what the exporter threw, or null
     */
    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
