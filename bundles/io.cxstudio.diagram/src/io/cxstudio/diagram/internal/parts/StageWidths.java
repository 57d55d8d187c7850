/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import io.cxstudio.drawing.Box;
import io.cxstudio.editing.commands.SetStageWidth;

/** How wide the steps of a stage are, and can be made. */
public final class StageWidths {

    /** How much a key makes the steps wider or narrower, in pixels at 100 %. */
    public static final int STEP = 16;

    private static final int LEAST = 56;
    private static final int GRID = 4;

    private StageWidths() {
    }

    /**
     * How wide the steps of a stage are now.
     *
     * @param part the stage, not null
     * @return pixels at 100 %
     */
    public static int stepWidth(StageEditPart part) {
        return part.box().map(Box::width).orElse(0) / Math.max(1, part.element().getSteps().size());
    }

    /**
     * The nearest width that can be chosen.
     *
     * @param width any number of pixels at 100 %
     * @return on the grid of 4 pixels, wide enough for text and no wider than the model allows
     */
    public static int snapped(double width) {
        return Math.clamp(Math.round(width / GRID) * GRID, LEAST, SetStageWidth.MAXIMUM);
    }
}
