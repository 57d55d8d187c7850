/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.catalog;

/**
 * Something wrong with a contribution to the catalog.
 *
 * @param source  who contributed it: the symbolic name of a plug-in, or a file with line, such as {@code /home/mai/catalog/gym.xml:12}
 * @param element what it is about, such as {@code laneType com.example.gym}
 * @param message what is wrong and what to do about it, for the reader
 */
public record CatalogProblem(String source, String element, String message) {

    @Override
    public String toString() {
        return source + ": " + element + ": " + message;
    }
}
