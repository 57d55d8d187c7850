/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.diagram.internal.figures.MapScene;
import io.cxstudio.diagram.internal.figures.PaintedFigure;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.map.HeaderPainter;
import io.cxstudio.drawing.map.Heading;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.model.Phase;

/** The band of a phase above its stages. It may have gaps, where stages of other phases stand between its own. */
public final class PhaseEditPart extends HeaderEditPart<Phase> {

    /**
     * A phase of a map.
     *
     * @param phase the phase, not null
     * @param scene where it stands, not null
     */
    public PhaseEditPart(Phase phase, MapScene scene) {
        super(phase, scene);
    }

    @Override
    protected IFigure createFigure() {
        PaintedFigure figure = new PaintedFigure(scene(), this::paint) {
            @Override
            public boolean containsPoint(int x, int y) {
                return headings().stream().anyMatch(heading -> scene().rectangle(heading.box()).contains(x, y));
            }
        };
        figure.setToolTipText(() -> scene().emphasis().told(element(), inFull(element())));
        return figure;
    }

    private List<Heading<Phase>> headings() {
        return scene().layout().phases().stream().filter(heading -> heading.element() == element()).toList();
    }

    private void paint(Canvas canvas, Look look, Box visible) {
        for (Heading<Phase> heading : headings()) {
            HeaderPainter.paintPhase(canvas, look, heading);
            if (isRinged()) {
                MapPainter.paintSelection(canvas, look, heading.box().inset(2, 2));
            }
        }
    }

    @Override
    public void place() {
        Rectangle bounds = new Rectangle();
        for (Heading<Phase> heading : headings()) {
            Rectangle box = scene().rectangle(heading.box());
            bounds = bounds.isEmpty() ? box : bounds.union(box);
        }
        getFigure().setBounds(bounds);
    }

    @Override
    public Rectangle textBounds() {
        List<Heading<Phase>> headings = headings();
        return headings.isEmpty() ? new Rectangle() : absolute(getFigure(), scene().rectangle(headings.get(0).box()));
    }

    @Override
    public String accessibleName() {
        return Messages.bind(Messages.accessiblePhase, text());
    }
}
