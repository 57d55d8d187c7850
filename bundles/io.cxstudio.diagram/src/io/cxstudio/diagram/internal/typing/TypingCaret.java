/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.typing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Caret;

/** The caret of the typing field. Where the text runs from right to left, SWT for GTK draws a caret as far from the left as it should be from the right. */
final class TypingCaret extends Caret {

    private static final boolean GTK = "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$

    private final StyledText text;

    TypingCaret(StyledText text) {
        super(text, SWT.NONE);
        this.text = text;
        text.setCaret(this);
    }

    /** As tall as a line of the text. */
    void fit() {
        setSize(1, text.getLineHeight());
    }

    @Override
    public void setLocation(int x, int y) {
        boolean turned = GTK && text.getOrientation() == SWT.RIGHT_TO_LEFT;
        super.setLocation(turned ? text.getClientArea().width - getSize().x - x : x, y);
    }

    @Override
    protected void checkSubclass() {
        // Only where it stands is different.
    }
}
