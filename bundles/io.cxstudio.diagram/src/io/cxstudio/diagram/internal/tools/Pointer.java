/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.LocationRequest;

/** Where the mouse was pressed. */
public final class Pointer {

    private Pointer() {
    }

    /**
     * Whether it is over a figure.
     *
     * @param request what GEF asks a tracker for, not null
     * @param figure  the figure, not null
     * @return true if it is
     */
    public static boolean isOver(Request request, IFigure figure) {
        if (!(request instanceof LocationRequest located) || located.getLocation() == null) {
            return false;
        }
        Point point = new Point(located.getLocation());
        figure.translateToRelative(point);
        return figure.containsPoint(point);
    }
}
