/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import io.cxstudio.compare.Side;

/**
 * One row of one map in a picture.
 *
 * @param side whose map
 * @param row the index of the row on that map; -1 for one that only the other side has
 * @param top where it begins below the headers, in pixels at 100 %
 * @param height how tall it is
 * @param last whether another lane follows
 */
record Strip(Side side, int row, int top, int height, boolean last) {

	int bottom() {
		return top + height;
	}
}
