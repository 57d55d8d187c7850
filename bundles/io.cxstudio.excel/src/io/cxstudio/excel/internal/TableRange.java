/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

import java.util.List;

/**
 * Some cells of a written table, one below the other or a block of them, and what stands there, which charts keep beside the reference.
 *
 * @param reference the sheet and the cells, as in a formula
 * @param values    texts or numbers from the top down, null for empty cells
 */
public record TableRange(String reference, List<Object> values) {

    /** The values as labels, escaped as cells are. */
    String[] labels() {
        return values.stream().map(value -> CellText.escape(value == null ? "" : value.toString())).toArray(String[]::new);
    }

    /** The values as numbers, null where there is none. */
    Double[] numbers() {
        return values.stream().map(value -> value instanceof Number number ? (Double) (number.doubleValue() + 0.0) : null).toArray(Double[]::new);
    }
}
