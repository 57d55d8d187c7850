/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

/** Tells assistive technology what a part is, what stands on it, and where. */
class ElementAccessibility extends AccessibleEditPart {

    private final ModelEditPart<?> part;

    ElementAccessibility(ModelEditPart<?> part) {
        this.part = part;
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = part.getChildren().size();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        List<?> children = part.getChildren();
        event.children = children.stream().map(child -> ((ModelEditPart<?>) child).getAccessibleEditPart().getAccessibleID()).toArray();
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = part.accessibleName();
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        event.result = part.scene().emphasis().mark(part.element()).map(mark -> mark.text()).orElseGet(part::accessibleDescription);
    }

    @Override
    public void getValue(AccessibleControlEvent event) {
        event.result = part.accessibleValue();
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
        Rectangle bounds = new Rectangle(part.getFigure().getBounds());
        part.getFigure().translateToAbsolute(bounds);
        Point corner = part.getViewer().getControl().toDisplay(bounds.x, bounds.y);
        event.x = corner.x;
        event.y = corner.y;
        event.width = bounds.width;
        event.height = bounds.height;
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = part.getChildren().isEmpty() ? ACC.ROLE_TABLECELL : ACC.ROLE_TABLE;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
        if (part.getSelected() != EditPart.SELECTED_NONE) {
            event.detail |= ACC.STATE_SELECTED;
        }
        if (part.getViewer().getFocusEditPart() == part) {
            event.detail |= ACC.STATE_FOCUSED;
        }
    }
}
