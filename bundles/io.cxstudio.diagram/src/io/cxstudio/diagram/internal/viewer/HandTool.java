/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Moves the map as if it were a sheet under a hand, while the middle button of the mouse is held. */
final class HandTool {

    private static final int MIDDLE = 2;

    private final Control control;
    private final Viewport viewport;
    private final Cursor hand;
    private Cursor before;
    private Point from;
    private Point view;

    HandTool(Control control, Viewport viewport) {
        this.control = control;
        this.viewport = viewport;
        this.hand = control.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL);
        control.addListener(SWT.MouseDown, this::press);
        control.addListener(SWT.MouseMove, this::move);
        control.addListener(SWT.MouseUp, this::release);
    }

    private void press(Event event) {
        if (event.button == MIDDLE) {
            from = new Point(event.x, event.y);
            view = viewport.getViewLocation();
            before = control.getCursor();
            control.setCursor(hand);
        }
    }

    private void move(Event event) {
        if (from != null) {
            viewport.setViewLocation(view.x + from.x - event.x, view.y + from.y - event.y);
        }
    }

    private void release(Event event) {
        if (from != null && event.button == MIDDLE) {
            from = null;
            control.setCursor(before);
        }
    }
}
