/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

/**
 * A cell of the grid.
 *
 * @param row    the index of the lane, from 0
 * @param column the index of the column, from 0
 */
public record Cell(int row, int column) {
}
