/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel.internal;

/** What has become of a value since the workbook was written. */
enum CellState {
    /** Nobody changed it, or only the workshop did, or both in the same way. */
    SETTLED,
    /** Only the workbook changed it. */
    CHANGED,
    /** Both changed it, in different ways. */
    CONFLICT
}
