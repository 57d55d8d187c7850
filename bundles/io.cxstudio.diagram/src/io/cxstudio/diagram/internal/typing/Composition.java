/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.typing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.IME;

/**
 * What an input method composes in the typing field. The control shows it within its text; here it is seen to that it can be seen from the first key on, that
 * what is taken over comes in as a whole, and that nothing is lost when the keyboard leaves in the middle of it.
 */
final class Composition {

    private final TypingField field;
    private final StyledText text;
    private final Control elsewhere;
    private final IME method;
    /** What is being composed, and not taken over yet. */
    private String composed = ""; //$NON-NLS-1$
    /** What the input method took back just now, and where it stood: the user wanted that, or else the keyboard is about to leave. */
    private String takenBack = ""; //$NON-NLS-1$
    private int place;
    private boolean dropping;

    Composition(TypingField field, Control elsewhere) {
        this.field = field;
        this.text = field.control();
        this.elsewhere = elsewhere;
        this.method = text.getIME();
        // Comes after the control's own listener, which has put the composition into the text by then.
        method.addListener(SWT.ImeComposition, this::changed);
        text.addCaretListener(event -> {
            // After a composition that came to nothing the next one would begin where that stood, and not at the caret.
            if (method.getText().isEmpty()) {
                method.setCompositionOffset(event.caretOffset);
            }
        });
    }

    boolean isActive() {
        return !composed.isEmpty();
    }

    /** Whether the keyboard leaves only for what is composed to be forgotten. */
    boolean isDropping() {
        return dropping;
    }

    private void changed(Event event) {
        if (event.detail != SWT.COMPOSITION_CHANGED || !text.getEditable()) {
            return;
        }
        String before = composed;
        boolean taken = !event.text.isEmpty() && method.getCommitCount() == event.text.length();
        composed = taken ? "" : event.text; //$NON-NLS-1$
        if (taken) {
            // Otherwise it would come letter by letter, each with the key that was pressed, which may be Enter or an arrow.
            event.doit = false;
            // Some take it back first.
            takenBack = ""; //$NON-NLS-1$
            if (!dropping) {
                field.insert(event.text);
            }
        } else if (isActive()) {
            field.compose();
        } else if (!dropping) {
            takenBack = before;
            place = event.start;
            text.getDisplay().asyncExec(this::settle);
        }
    }

    private void settle() {
        takenBack = ""; //$NON-NLS-1$
        if (!text.isDisposed() && !isActive()) {
            field.composedNothing();
        }
    }

    /** Tells the input method that what it composes has moved in the text. */
    void moveTo(int offset) {
        method.setCompositionOffset(offset);
        text.setCaretOffset(method.getCaretOffset());
    }

    /** What is composed no longer belongs to what is typed. An input method that has not let go of it shows it anew, with the next key, where that is typed. */
    void forget() {
        composed = ""; //$NON-NLS-1$
        method.setCompositionOffset(0);
    }

    /** Puts in again what the input method took back only because the keyboard left. */
    void keep() {
        if (field.isTyping() && !takenBack.isEmpty()) {
            text.replaceTextRange(Math.min(place, text.getCharCount()), 0, takenBack);
        }
        takenBack = ""; //$NON-NLS-1$
    }

    /**
     * Lets the input method begin anew. It lets go of what it composes only when the keyboard leaves.
     *
     * @param drop whether that is to be forgotten; otherwise it stays in the text
     */
    void end(boolean drop) {
        if (isActive() && text.isFocusControl()) {
            dropping = drop;
            elsewhere.setFocus();
            dropping = false;
            text.setFocus();
        }
    }
}
