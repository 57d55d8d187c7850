/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.Optional;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;

import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.figures.PaintedFigure;
import io.cxstudio.diagram.internal.tools.ClickTracker;
import io.cxstudio.diagram.internal.tools.Pointer;
import io.cxstudio.diagram.internal.viewer.MapViewer;
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

    private final Figure twisty = new Figure();

    /**
     * A step of a map.
     *
     * @param step  the step, not null
     * @param scene where it stands, not null
     */
    public StepEditPart(Step step, MapScene scene) {
        super(step, scene);
        twisty.setCursor(Cursors.HAND);
    }

    @Override
    protected IFigure createFigure() {
        PaintedFigure figure = new PaintedFigure(scene(), this::paint);
        figure.setToolTipText(() -> scene().emphasis().told(element(), toldInFull(element())));
        figure.add(twisty);
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
            HeaderPainter.paintStep(canvas, look, heading, isCollapsed());
            HeaderPainter.paintTwisty(canvas, look, HeaderPainter.stepTwisty(look, heading.box()), isCollapsed());
            if (isRinged()) {
                MapPainter.paintSelection(canvas, look, heading.box().inset(isCollapsed() ? 2 : 4, 2));
            }
        });
    }

    @Override
    public void place() {
        heading().ifPresent(heading -> {
            getFigure().setBounds(scene().rectangle(heading.box()));
            twisty.setBounds(scene().rectangle(HeaderPainter.stepTwisty(scene().look(), heading.box())).expand(0, 2));
        });
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return Pointer.isOver(request, twisty) ? new ClickTracker(this::toggle) : super.getDragTracker(request);
    }

    @Override
    boolean isCollapsed() {
        return scene().layout().options().view().collapsedSteps().contains(element());
    }

    @Override
    int hidden() {
        return scene().layout().hiddenCards(index(), index());
    }

    @Override
    void toggle() {
        ((MapViewer) getViewer()).views().toggle(element());
    }

    @Override
    public String accessibleName() {
        int count = scene().content().columns().size();
        return withHidden(Messages.bind(Messages.accessibleStep, new Object[] {text(), index() + 1, count}));
    }
}
