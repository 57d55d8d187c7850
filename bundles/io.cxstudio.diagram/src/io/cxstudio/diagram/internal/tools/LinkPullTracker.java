/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;

import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.Stroke;
import io.cxstudio.drawing.map.HitTest;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.model.Card;

/** Pulls a link out of the handle of a card. Over another card the mouse is released, and the kind of the link is chosen in a menu. */
public final class LinkPullTracker extends PullTracker {

    private static final double LINE = 2;

    private final CardEditPart source;
    private double x;
    private double y;
    private Card target;

    /**
     * Pulls at a card.
     *
     * @param source the card, not null
     */
    public LinkPullTracker(CardEditPart source) {
        super(source);
        this.source = source;
    }

    @Override
    Box pull(double mouseX, double mouseY) {
        x = mouseX;
        y = mouseY;
        target = new HitTest(map().scene().layout()).card(x, y).filter(card -> card != source.element()).orElse(null);
        return map().scene().layout().bounds();
    }

    @Override
    void paint(Canvas canvas, Look look) {
        Optional<Box> from = map().scene().layout().card(source.element());
        if (from.isEmpty()) {
            return;
        }
        Box box = from.get();
        Stroke line = new Stroke(look.palette().selection(), LINE).dashed(5.0, 4.0);
        canvas.drawLine(box.x() + box.width() / 2.0, box.y() + box.height() / 2.0, x, y, line);
        if (target != null) {
            map().scene().layout().card(target).ifPresent(there -> MapPainter.paintSelection(canvas, look, there));
        }
    }

    /** Nothing is done before the kind is chosen. */
    @Override
    Command command() {
        return UnexecutableCommand.INSTANCE;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        boolean pulled = isInState(STATE_DRAG_IN_PROGRESS);
        boolean handled = super.handleButtonUp(button);
        if (pulled && target != null) {
            ((MapViewer) source.getViewer()).linking().ask(source.element(), target);
        }
        return handled;
    }
}
