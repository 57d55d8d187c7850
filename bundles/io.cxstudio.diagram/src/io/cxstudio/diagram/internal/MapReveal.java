/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.part.ISetSelectionTarget;

import io.cxstudio.diagram.internal.viewer.MapViewer;

/**
 * Selects elements on a map and brings the first of them into view. What the map does not show is left out.
 *
 * @param viewer the map, not null
 */
public record MapReveal(MapViewer viewer) implements ISetSelectionTarget {

    @Override
    public void selectReveal(ISelection selection) {
        if (!(selection instanceof IStructuredSelection elements) || viewer.map() == null) {
            return;
        }
        viewer.typing().finish();
        List<EditPart> parts = elements.stream().map(element -> (EditPart) viewer.getEditPartRegistry().get(element)).filter(Objects::nonNull).toList();
        if (!parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts));
            viewer.reveal(parts.getFirst());
        }
    }
}
