/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

/** A contribution cannot be used; the message says why, to its author. */
final class BrokenContribution extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Declaration declaration;

    BrokenContribution(Declaration declaration, String message) {
        super(message);
        this.declaration = declaration;
    }

    /** The element that is wrong, which may be one deep inside the contribution. */
    Declaration declaration() {
        return declaration;
    }
}
