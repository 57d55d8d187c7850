/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.diagram.internal.parts.StageEditPart;
import io.cxstudio.diagram.internal.parts.StageWidths;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.editing.commands.SetStageWidth;

/** Pulls the trailing edge of a stage: all its steps become wider or narrower. */
public final class StageWidthTracker extends PullTracker {

    private static final int LINE = 2;

    private final StageEditPart part;
    private final Box box;
    private int width;

    /**
     * Pulls at a stage.
     *
     * @param part the stage, not null
     */
    public StageWidthTracker(StageEditPart part) {
        super(part);
        this.part = part;
        this.box = part.box().orElseThrow();
        this.width = StageWidths.stepWidth(part);
    }

    @Override
    Box pull(double x, double y) {
        int steps = Math.max(1, part.element().getSteps().size());
        double whole = map().scene().look().rightToLeft() ? box.right() - x : x - box.x();
        width = StageWidths.snapped(whole / steps);
        return map().scene().layout().bounds();
    }

    @Override
    void paint(Canvas canvas, Look look) {
        int whole = width * Math.max(1, part.element().getSteps().size());
        double edge = look.rightToLeft() ? box.right() - whole : box.x() + whole - LINE;
        canvas.fillRectangle(edge, box.y(), LINE, map().scene().layout().bounds().height(), look.palette().selection());
    }

    @Override
    Command command() {
        return SetStageWidth.of(part.element(), width);
    }
}
