/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.excel;

/**
 * A sheet of a spreadsheet.
 *
 * @param index  its place among the sheets, from 0
 * @param name   its name, not null
 * @param hidden whether it is hidden
 */
public record Sheet(int index, String name, boolean hidden) {
}
