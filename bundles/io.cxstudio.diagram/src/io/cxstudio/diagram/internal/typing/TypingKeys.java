/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.typing;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

import io.cxstudio.diagram.internal.viewer.MapViewer;

/**
 * What keys and the mouse do on the typing field. Keys that an input method takes for itself never come here. While the field rests it is as if it were not
 * there: the mouse goes to the map below it.
 */
final class TypingKeys {

    private final TypingField field;
    private final MapViewer viewer;
    private final StyledText text;
    private boolean pressed;

    TypingKeys(TypingField field, MapViewer viewer) {
        this.field = field;
        this.viewer = viewer;
        this.text = field.control();
        // Before the control does anything with the key.
        text.addVerifyKeyListener(this::key);
        bind();
        text.addListener(SWT.OrientationChange, event -> event.doit = false);
        text.addListener(SWT.Traverse, this::traverse);
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp, SWT.MouseMove, SWT.MouseDoubleClick}) {
            text.addListener(type, this::mouse);
        }
        text.addListener(SWT.MenuDetect, this::menu);
        text.addListener(SWT.MouseVerticalWheel, this::wheel);
        Control canvas = viewer.getControl();
        canvas.addListener(SWT.MouseDown, event -> pressed = true);
        canvas.addListener(SWT.MouseUp, event -> {
            pressed = false;
            // At once: keys that follow are in the queue already.
            if (display().getFocusControl() == canvas) {
                field.takeFocus();
            }
        });
        canvas.addListener(SWT.KeyDown, this::keyOnCanvas);
        canvas.addListener(SWT.FocusIn, event -> {
            if (!pressed) {
                takeFocusLater();
            }
        });
    }

    /** Gives the control the keys that it lacks. */
    void bind() {
        text.setKeyBinding('A' | SWT.MOD1, ST.SELECT_ALL);
        // Overwriting is not meant here, and nothing would show it.
        text.setKeyBinding(SWT.INSERT, SWT.NULL);
    }

    private Display display() {
        return viewer.getControl().getDisplay();
    }

    /** A letter that is typed before the field has the keyboard. */
    private void keyOnCanvas(Event event) {
        boolean shortcut = (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0;
        if (!pressed && !shortcut && event.character >= ' ' && event.character != SWT.DEL) {
            field.takeFocus();
            field.insert(String.valueOf(event.character));
            event.doit = false;
        }
    }

    /** The canvas takes the keyboard when it is activated. It goes on to the field as soon as that is over. */
    private void takeFocusLater() {
        display().asyncExec(() -> {
            if (!text.isDisposed() && !pressed && display().getFocusControl() == viewer.getControl()) {
                field.takeFocus();
            }
        });
    }

    private void key(VerifyEvent event) {
        if (event.character == SWT.TAB) {
            event.doit = false;
        } else if (!field.isTyping()) {
            // The platform never takes Delete for a command while a text field has the keyboard.
            if (event.character == SWT.DEL && (event.stateMask & SWT.MODIFIER_MASK) == 0 && !viewer.getSelectedEditParts().isEmpty()) {
                event.doit = false;
                viewer.actions().delete();
            }
        } else if (event.character == SWT.CR && (event.stateMask & SWT.SHIFT) == 0) {
            event.doit = false;
            field.finish();
        } else if (event.character == SWT.ESC) {
            event.doit = false;
            field.cancel();
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.detail = SWT.TRAVERSE_NONE;
            // What is taken here must not come again as a key: it would lead one step too far.
            event.doit = field.isTyping();
            if (field.isTyping()) {
                boolean forward = (event.stateMask & SWT.SHIFT) == 0;
                field.finish();
                viewer.actions().goToNextStep(forward);
            }
        } else if (event.detail == SWT.TRAVERSE_ESCAPE && field.isTyping()) {
            event.doit = false;
        }
    }

    private void mouse(Event event) {
        EditDomain domain = viewer.getEditDomain();
        if (field.isTyping() || domain == null) {
            return;
        }
        org.eclipse.swt.graphics.Point corner = text.getLocation();
        event.x += corner.x;
        event.y += corner.y;
        event.widget = viewer.getControl();
        MouseEvent there = new MouseEvent(event);
        there.widget = viewer.getControl();
        switch (event.type) {
            case SWT.MouseDown -> domain.mouseDown(there, viewer);
            case SWT.MouseUp -> domain.mouseUp(there, viewer);
            case SWT.MouseDoubleClick -> domain.mouseDoubleClick(there, viewer);
            default -> {
                if ((event.stateMask & SWT.BUTTON_MASK) != 0) {
                    domain.mouseDrag(there, viewer);
                } else {
                    domain.mouseMove(there, viewer);
                }
            }
        }
        event.doit = false;
    }

    private void menu(Event event) {
        if (!field.isTyping() && viewer.getControl().getMenu() != null) {
            event.doit = false;
            viewer.getControl().getMenu().setLocation(event.x, event.y);
            viewer.getControl().getMenu().setVisible(true);
        }
    }

    private void wheel(Event event) {
        if (!field.isTyping()) {
            event.doit = false;
            org.eclipse.swt.graphics.Point corner = text.getLocation();
            viewer.wheel(event.count, event.stateMask, new Point(event.x + corner.x, event.y + corner.y));
        }
    }
}
