/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * The canvas of a map. It is pinned to left-to-right, for the layout mirrors maps that run from right to left, and the platform would mirror them a second
 * time. When it scrolls, everything is painted again: pixels cannot just be copied, because the headers stay where they are.
 */
final class MapCanvas extends FigureCanvas {

    MapCanvas(Composite parent, LightweightSystem system) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT, system);
    }

    @Override
    public void scrollToX(int offset) {
        getViewport().setHorizontalLocation(offset);
    }

    @Override
    public void scrollToY(int offset) {
        getViewport().setVerticalLocation(offset);
    }
}
