/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import org.eclipse.osgi.util.NLS;

/** What stands in a cell cannot be understood. The message says why and what could stand there, for people. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String message, Object... parts) {
        super(NLS.bind(message, parts));
    }
}
