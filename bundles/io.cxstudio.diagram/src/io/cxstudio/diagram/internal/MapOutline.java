/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import io.cxstudio.diagram.internal.viewer.MapOverview;
import io.cxstudio.diagram.internal.viewer.MapViewer;

/** The whole map, small, with a frame around what is seen; dragging the frame scrolls. */
public final class MapOutline extends Page implements IContentOutlinePage {

    private final MapViewer viewer;
    private Canvas canvas;
    private MapOverview overview;

    /**
     * The outline of a map.
     *
     * @param viewer the map, not null
     */
    public MapOutline(MapViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void createControl(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT);
        LightweightSystem system = new LightweightSystem(canvas);
        overview = new MapOverview(viewer);
        system.setContents(overview);
    }

    @Override
    public Control getControl() {
        return canvas;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        if (overview != null) {
            overview.stop();
        }
        super.dispose();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        // Nothing is selected in a picture.
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        // Nothing is selected in a picture.
    }

    @Override
    public ISelection getSelection() {
        return StructuredSelection.EMPTY;
    }

    @Override
    public void setSelection(ISelection selection) {
        // Nothing is selected in a picture.
    }
}
