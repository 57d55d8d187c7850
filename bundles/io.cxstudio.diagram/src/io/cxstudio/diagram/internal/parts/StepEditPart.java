/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.Optional;

import org.eclipse.draw2d.IFigure;

import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.figures.PaintedFigure;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.map.Column;
import io.cxstudio.drawing.map.HeaderPainter;
import io.cxstudio.drawing.map.Heading;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.model.Step;

/** The header of a step. */
public final class StepEditPart extends HeaderEditPart<Step> {

    /**
     * A step of a map.
     *
     * @param step  the step, not null
     * @param scene where it stands, not null
     */
    public StepEditPart(Step step, MapScene scene) {
        super(step, scene);
    }

    @Override
    protected IFigure createFigure() {
        PaintedFigure figure = new PaintedFigure(scene(), this::paint);
        figure.setToolTipText(() -> scene().emphasis().told(element(), inFull(element())));
        return figure;
    }

    private Optional<Heading<Column>> heading() {
        int column = index();
        return column < 0 ? Optional.empty() : Optional.of(scene().layout().steps().get(column));
    }

    /**
     * Which column it is.
     *
     * @return its index; -1 if it has just been removed from the model
     */
    public int index() {
        return scene().content().column(element()).orElse(-1);
    }

    private void paint(Canvas canvas, Look look, Box visible) {
        heading().ifPresent(heading -> {
            HeaderPainter.paintStep(canvas, look, heading);
            if (isRinged()) {
                MapPainter.paintSelection(canvas, look, heading.box().inset(4, 2));
            }
        });
    }

    @Override
    public void place() {
        heading().ifPresent(heading -> getFigure().setBounds(scene().rectangle(heading.box())));
    }

    @Override
    public String accessibleName() {
        int count = scene().content().columns().size();
        return Messages.bind(Messages.accessibleStep, new Object[] {text(), index() + 1, count});
    }
}
