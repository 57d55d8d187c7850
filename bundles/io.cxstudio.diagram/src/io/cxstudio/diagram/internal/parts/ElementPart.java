/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;

import io.cxstudio.model.Element;

/** The part of an element of the model, be it a node of the map or a link between two. */
public interface ElementPart {

    /**
     * What it shows.
     *
     * @return not null
     */
    Element element();

    /**
     * The map it is part of.
     *
     * @return not null while it is in a viewer
     */
    MapEditPart map();

    /**
     * Where its text is edited.
     *
     * @return in pixels of the viewer's control, not null
     */
    Rectangle textBounds();

    /**
     * Whether it stands in the strip above the grid, which is always in view from top to bottom.
     *
     * @return true for phases, stages and steps
     */
    boolean isInHeader();

    /**
     * Whether it follows the model.
     *
     * @return false once it was removed
     */
    boolean isActive();

    /**
     * What it is and where it stands, in one line for people who do not see the map.
     *
     * @return not null
     */
    String accessibleName();

    /**
     * Itself, as GEF knows it.
     *
     * @return not null
     */
    default EditPart part() {
        return (EditPart) this;
    }
}
