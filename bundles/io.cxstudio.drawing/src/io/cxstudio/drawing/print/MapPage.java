/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.print;

import io.cxstudio.drawing.Box;

/**
 * One page of a map.
 *
 * @param number from 1, in the order in which pages are read: beside each other first, in the direction of the map
 * @param column which one of those beside each other, from 0 in the direction of the map
 * @param row    which one of those below each other, from 0
 * @param part   which part of the map it shows, in the coordinates of the layout: of its cells where headings are repeated, otherwise of the whole map;
 *               not null
 */
public record MapPage(int number, int column, int row, Box part) {
}
