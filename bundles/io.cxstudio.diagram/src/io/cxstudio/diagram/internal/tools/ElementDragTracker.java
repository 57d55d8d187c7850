/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.eclipse.swt.graphics.Cursor;

import io.cxstudio.diagram.internal.capture.OtherMap;
import io.cxstudio.diagram.internal.commands.ModelCommand;
import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.diagram.internal.parts.ModelEditPart;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Card;

/** Drags cards, and headers of stages, steps and lanes. What is under the mouse is carried along; a line shows where it would go. */
public final class ElementDragTracker extends DragEditPartsTracker {

    private final ModelEditPart<?> source;
    private IFigure ghost;

    /**
     * Drags what is selected, if the source is part of it.
     *
     * @param source where the mouse was pressed, not null
     */
    public ElementDragTracker(ModelEditPart<?> source) {
        super(source);
        this.source = source;
    }

    /** Only elements of one kind can be dragged together. */
    @Override
    protected List<EditPart> createOperationSet() {
        List<EditPart> dragged = new ArrayList<>();
        for (Object part : source.getViewer().getSelectedEditParts()) {
            if (part.getClass() == source.getClass()) {
                dragged.add((EditPart) part);
            }
        }
        return dragged;
    }

    /** The grid decides about every move, also one within a lane. */
    @Override
    protected boolean isMove() {
        return false;
    }

    @Override
    protected Command getCommand() {
        getTargetRequest().setType(isCloneActive() ? RequestConstants.REQ_CLONE : RequestConstants.REQ_ADD);
        Command command = getTargetEditPart() == null ? null : getTargetEditPart().getCommand(getTargetRequest());
        return command == null ? UnexecutableCommand.INSTANCE : command;
    }

    /** The map in another editor, if the mouse carries cards over it. */
    private Optional<OtherMap> otherMap() {
        return source instanceof CardEditPart ? OtherMap.underMouse((MapViewer) source.getViewer()) : Optional.empty();
    }

    @Override
    protected boolean handleDragInProgress() {
        boolean handled = super.handleDragInProgress();
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            otherMap().ifPresent(OtherMap::show);
        }
        return handled;
    }

    @Override
    protected Cursor calculateCursor() {
        return isInState(STATE_DRAG_IN_PROGRESS) && otherMap().isPresent() ? getDefaultCursor() : super.calculateCursor();
    }

    /** What was moved or copied is selected afterwards. */
    @Override
    protected void performDrag() {
        Optional<OtherMap> other = otherMap();
        if (other.isPresent()) {
            setCurrentCommand(null);
            List<Card> cards = new ArrayList<>();
            for (Object part : getOperationSet()) {
                cards.add(((CardEditPart) part).element());
            }
            other.get().take(cards, isCloneActive());
            return;
        }
        Command command = getCommand();
        setCurrentCommand(null);
        if (command instanceof ModelCommand model) {
            ((MapViewer) source.getViewer()).actions().execute(model.command());
        }
    }

    @Override
    protected void showSourceFeedback() {
        if (ghost == null) {
            ghost = new Ghost();
            addFeedback(ghost);
        }
        Rectangle bounds = new Rectangle(source.textBounds());
        Dimension delta = getDragMoveDelta();
        bounds.translate(delta.width, delta.height);
        ghost.translateToRelative(bounds);
        ghost.setBounds(bounds.getExpanded(2, 2));
    }

    @Override
    protected void eraseSourceFeedback() {
        if (ghost != null) {
            removeFeedback(ghost);
            ghost = null;
        }
    }

    /** A second look at the figure that is dragged. */
    private final class Ghost extends Figure {

        @Override
        protected void paintFigure(Graphics graphics) {
            IFigure original = ((GraphicalEditPart) source).getFigure();
            Rectangle bounds = getBounds();
            Rectangle from = original.getBounds();
            graphics.translate(bounds.x - from.x, bounds.y - from.y);
            original.paint(graphics);
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }
    }
}
