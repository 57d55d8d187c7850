/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Where it is told what is wrong with contributions and pictures: in the platform's log, or in Java's where there is no platform. */
public final class Warnings {

    private Warnings() {
    }

    /**
     * Tells.
     *
     * @param message what is wrong, not null
     * @param cause   why, or null
     */
    public static void warn(String message, Throwable cause) {
        if (Platform.isRunning()) {
            ILog.of(Warnings.class).warn(message, cause);
        } else {
            System.getLogger(Warnings.class.getName()).log(System.Logger.Level.WARNING, message, cause);
        }
    }
}
