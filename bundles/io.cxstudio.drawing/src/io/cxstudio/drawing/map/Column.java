/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.drawing.map;

import io.cxstudio.model.Stage;
import io.cxstudio.model.Step;

/**
 * One column of the grid. A stage that has no step still has a column, so that it can be seen and mended.
 *
 * @param index where it stands in the order of the journey, from 0
 * @param stage its stage, not null
 * @param step  its step, or null for a stage without steps
 */
public record Column(int index, Stage stage, Step step) {
}
