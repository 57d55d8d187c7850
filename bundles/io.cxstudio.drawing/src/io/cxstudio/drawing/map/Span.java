/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

/**
 * A run of columns under one heading.
 *
 * @param element the stage or phase, not null
 * @param first   the index of the first column
 * @param last    the index of the last column, not less than the first
 * @param <E>     what heads it
 */
public record Span<E>(E element, int first, int last) {
}
