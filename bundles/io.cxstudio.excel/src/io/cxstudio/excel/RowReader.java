/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel;

/** Takes the rows of a sheet, one after the other. */
@FunctionalInterface
public interface RowReader {

    /**
     * Takes a row.
     *
     * @param row the row, not null
     * @return whether to go on with the next one
     */
    boolean read(SheetRow row);
}
