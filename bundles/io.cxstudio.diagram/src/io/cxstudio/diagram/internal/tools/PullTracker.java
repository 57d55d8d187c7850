/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import io.cxstudio.diagram.internal.commands.ModelCommand;
import io.cxstudio.diagram.internal.figures.PaintedFigure;
import io.cxstudio.diagram.internal.parts.MapEditPart;
import io.cxstudio.diagram.internal.parts.ModelEditPart;
import io.cxstudio.drawing.Box;
import io.cxstudio.drawing.Canvas;
import io.cxstudio.drawing.Look;

/** Pulls at something that has a value: the point follows the mouse, the value is shown, and set when the mouse is released. Escape gives up. */
abstract class PullTracker extends SelectEditPartTracker {

    private final MapEditPart map;
    private IFigure feedback;

    PullTracker(ModelEditPart<?> source) {
        super(source);
        this.map = source.map();
    }

    MapEditPart map() {
        return map;
    }

    /** Follows the mouse, in map coordinates, and gives back what is painted over in the feedback layer. */
    abstract Box pull(double x, double y);

    /** Shows the value. The origin is that of the map. */
    abstract void paint(Canvas canvas, Look look);

    /** What sets the value where the mouse was last. */
    abstract Command command();

    @Override
    protected boolean handleDragInProgress() {
        if (isInState(STATE_DRAG_IN_PROGRESS)) {
            double[] at = map.mapPoint(getLocation());
            Box area = pull(at[0], at[1]);
            showFeedback(area);
            setCurrentCommand(new ModelCommand(command()));
        }
        return true;
    }

    private void showFeedback(Box area) {
        if (feedback == null) {
            feedback = new Feedback();
            addFeedback(feedback);
        }
        Rectangle bounds = map.viewerBounds(area);
        feedback.translateToRelative(bounds);
        feedback.setBounds(bounds);
        feedback.repaint();
    }

    private void eraseFeedback() {
        if (feedback != null) {
            removeFeedback(feedback);
            feedback = null;
        }
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
            eraseFeedback();
            executeCurrentCommand();
            return true;
        }
        return super.handleButtonUp(button);
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.keyCode == SWT.ESC && isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS)) {
            eraseFeedback();
            setCurrentCommand(null);
            setState(STATE_INVALID);
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    public void deactivate() {
        eraseFeedback();
        super.deactivate();
    }

    /** The feedback layer is not zoomed, but its coordinates are those of the map's figure. */
    private final class Feedback extends PaintedFigure {

        Feedback() {
            super(map.scene(), (canvas, look, visible) -> {
                canvas.translate(map.figure().offset() / map.scene().zoom(), 0);
                PullTracker.this.paint(canvas, look);
            });
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }
    }
}
