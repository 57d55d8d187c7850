/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal;

import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

import io.cxstudio.diagram.internal.viewer.MapViewer;

/** The key bindings of the map are active while the cursor moves over it, and not while a text is typed: then the same keys belong to the text. */
public final class MapContexts {

    /** The context of the keys that move over the map. */
    public static final String MAP = "io.cxstudio.diagram.mapContext"; //$NON-NLS-1$

    private final IContextService service;
    private final MapViewer viewer;
    private IContextActivation activation;

    /**
     * Activates the keys of an editor, whenever it is the active part.
     *
     * @param site   of the editor, not null
     * @param viewer its map, not null
     */
    public MapContexts(IWorkbenchPartSite site, MapViewer viewer) {
        this.service = site.getService(IContextService.class);
        this.viewer = viewer;
        viewer.setKeyboardListener(this::update);
        viewer.typing().setStateListener(this::update);
        update();
    }

    private void update() {
        boolean active = !viewer.typing().isTyping() && !viewer.isKeyboardElsewhere();
        if (active && activation == null) {
            activation = service.activateContext(MAP);
        } else if (!active && activation != null) {
            dispose();
        }
    }

    /** Takes the keys away. */
    public void dispose() {
        if (activation != null) {
            service.deactivateContext(activation);
            activation = null;
        }
    }
}
