/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;

import io.cxstudio.diagram.internal.figures.LinkHandle;
import io.cxstudio.diagram.internal.parts.CardEditPart;
import io.cxstudio.diagram.internal.tools.LinkPullTracker;

/** Shows the handle, out of which links are pulled, on the card that is selected alone. */
final class LinkHandles {

    private final MapViewer viewer;
    private IFigure handle;

    LinkHandles(MapViewer viewer) {
        this.viewer = viewer;
        viewer.addSelectionChangedListener(event -> selectionChanged());
    }

    private IFigure layer() {
        return ((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.HANDLE_LAYER);
    }

    private void selectionChanged() {
        if (handle != null) {
            layer().remove(handle);
            handle = null;
        }
        if (viewer.getSelectedEditParts().size() == 1 && viewer.getSelectedEditParts().get(0) instanceof CardEditPart card && card.isActive()) {
            handle = new LinkHandle(card, card.map().scene(), () -> new LinkPullTracker(card));
            layer().add(handle);
        }
    }
}
