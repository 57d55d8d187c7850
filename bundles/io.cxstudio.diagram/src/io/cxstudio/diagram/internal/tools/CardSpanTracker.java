/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import org.eclipse.emf.common.command.Command;

import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;
import io.cxstudio.drawing.map.Cell;
import io.cxstudio.drawing.map.Column;
import io.cxstudio.drawing.map.HitTest;
import io.cxstudio.drawing.map.MapPainter;
import io.cxstudio.drawing.map.Placed;
import io.cxstudio.editing.commands.SetLastStep;

/** Pulls the trailing edge of a card over further steps, or back. */
public final class CardSpanTracker extends PullTracker {

    private final CardEditPart part;
    private final Placed placed;
    private final Box box;
    private int last;

    /**
     * Pulls at a card.
     *
     * @param part the card, standing at a step, not null
     */
    public CardSpanTracker(CardEditPart part) {
        super(part);
        this.part = part;
        this.placed = map().scene().content().place(part.element()).orElseThrow();
        this.box = map().scene().layout().card(part.element()).orElseThrow();
        this.last = placed.last();
    }

    @Override
    Box pull(double x, double y) {
        int column = new HitTest(map().scene().layout()).nearestCell(x, box.y()).map(Cell::column).orElse(last);
        last = Math.max(placed.first(), column);
        return map().scene().layout().grid();
    }

    @Override
    void paint(Canvas canvas, Look look) {
        int row = map().scene().content().row(part.element().getLane()).orElse(0);
        Box end = map().scene().layout().cell(new Cell(row, last)).inset(4, 0);
        int left = Math.min(look.rightToLeft() ? end.x() : box.x(), look.rightToLeft() ? box.right() : end.right());
        int right = look.rightToLeft() ? box.right() : end.right();
        MapPainter.paintSelection(canvas, look, new Box(left, box.y(), right - left, box.height()));
    }

    @Override
    Command command() {
        Column column = map().scene().content().columns().get(last);
        return SetLastStep.of(part.element(), last == placed.first() ? null : column.step());
    }
}
