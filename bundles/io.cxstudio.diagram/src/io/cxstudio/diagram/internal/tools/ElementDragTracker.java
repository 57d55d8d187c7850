/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import java.util.ArrayList;
import java.util.List;

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
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

import io.cxstudio.diagram.internal.capture.CardDrag;
import io.cxstudio.diagram.internal.commands.ModelCommand;
import io.cxstudio.diagram.internal.figures.DragCount;
import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.diagram.internal.parts.ModelEditPart;
import io.cxstudio.diagram.internal.viewer.MapViewer;
import io.cxstudio.model.Card;

/** Drags cards, and headers of stages, steps and lanes. What is under the mouse is carried along; a line shows where it would go. */
public final class ElementDragTracker extends DragEditPartsTracker {

    private final ModelEditPart<?> source;
    private IFigure ghost;
    private boolean isLeaving;

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

    @Override
    protected boolean handleDragInProgress() {
        boolean handled = super.handleDragInProgress();
        if (isInState(STATE_DRAG_IN_PROGRESS) && source instanceof CardEditPart && !isLeaving && isOutside()) {
            isLeaving = true;
            Display display = source.getViewer().getControl().getDisplay();
            // Not in the middle of what GEF does with this movement of the mouse.
            display.asyncExec(this::leave);
        }
        return handled;
    }

    /** Whether the mouse has gone from the map to something else. */
    private boolean isOutside() {
        Control control = source.getViewer().getControl();
        Point mouse = control.toControl(control.getDisplay().getCursorLocation());
        return !new org.eclipse.swt.graphics.Rectangle(0, 0, control.getSize().x, control.getSize().y).contains(mouse);
    }

    /** Hands the cards over to the platform, which follows the mouse beyond this map. */
    private void leave() {
        if (!isInState(STATE_DRAG_IN_PROGRESS) || source.getViewer() == null || source.getViewer().getControl().isDisposed()) {
            return;
        }
        MapViewer viewer = (MapViewer) source.getViewer();
        List<Card> cards = new ArrayList<>();
        for (Object part : getOperationSet()) {
            cards.add(((CardEditPart) part).element());
        }
        // For everything on the map the mouse is released now: the platform keeps to itself when that happens.
        Point mouse = viewer.getControl().toControl(viewer.getControl().getDisplay().getCursorLocation());
        Event released = new Event();
        released.button = 1;
        released.stateMask = SWT.BUTTON1;
        released.x = mouse.x;
        released.y = mouse.y;
        viewer.getControl().notifyListeners(SWT.MouseUp, released);
        CardDrag.begin(viewer, cards, ((GraphicalEditPart) source).getFigure());
    }

    /** What was moved or copied is selected afterwards. */
    @Override
    protected void performDrag() {
        Command command = getCommand();
        setCurrentCommand(null);
        if (!isLeaving && command instanceof ModelCommand model) {
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
            DragCount.paint(graphics, source.map().scene(), from, getOperationSet().size());
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }
    }
}
