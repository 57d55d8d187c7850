/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;

/** Does something when the mouse is released where it was pressed, as a button does. */
public final class ClickTracker extends AbstractTool implements DragTracker {

    private final Runnable action;

    /**
     * A button.
     *
     * @param action what a click does, not null
     */
    public ClickTracker(Runnable action) {
        this.action = action;
    }

    @Override
    protected String getCommandName() {
        return "click"; //$NON-NLS-1$
    }

    @Override
    protected boolean handleButtonDown(int button) {
        stateTransition(STATE_INITIAL, button == 1 ? STATE_DRAG : STATE_INVALID);
        return true;
    }

    @Override
    protected boolean handleDragStarted() {
        return stateTransition(STATE_DRAG, STATE_INVALID);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (stateTransition(STATE_DRAG, STATE_TERMINAL)) {
            // What is clicked may go away with this tool's place.
            getCurrentViewer().getControl().getDisplay().asyncExec(action);
        }
        return true;
    }

    @Override
    public void commitDrag() {
        // There is nothing to commit before the button is released.
    }
}
