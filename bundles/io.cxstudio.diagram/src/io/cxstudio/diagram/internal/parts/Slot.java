/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import io.cxstudio.model.Lane;
import io.cxstudio.model.Step;

/**
 * The place in a cell where the next card would stand: what the cursor points at when no card is selected.
 *
 * @param step the step, not null
 * @param lane the lane, not null
 */
public record Slot(Step step, Lane lane) {
}
