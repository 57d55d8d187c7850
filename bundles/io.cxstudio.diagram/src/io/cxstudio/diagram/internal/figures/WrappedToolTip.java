/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.figures;

import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;

/** A text in full, in lines that are short enough to be read. */
final class WrappedToolTip extends FlowPage {

    private static final int MARGIN = 4;
    private static final int MOST_WIDTH = 420;
    private static final int MOST_LETTERS = 1500;

    WrappedToolTip(String text) {
        int end = text.offsetByCodePoints(0, Math.min(MOST_LETTERS, text.codePointCount(0, text.length())));
        add(new TextFlow(end < text.length() ? text.substring(0, end) + '\u2026' : text));
        setBorder(new MarginBorder(MARGIN));
    }

    @Override
    public Dimension getPreferredSize(int width, int height) {
        Dimension natural = super.getPreferredSize(-1, -1);
        return natural.width <= MOST_WIDTH ? natural : super.getPreferredSize(MOST_WIDTH, -1);
    }
}
