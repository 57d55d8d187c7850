/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog.internal;

/** A file of a catalog folder cannot be understood. */
final class CatalogFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String place;

    CatalogFileException(String place, String message) {
        super(message);
        this.place = place;
    }

    /** The file and the line. */
    String place() {
        return place;
    }
}
