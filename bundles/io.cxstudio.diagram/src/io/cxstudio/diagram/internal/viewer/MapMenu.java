/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.viewer;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;

/** The context menu of the map. What is in it is contributed at {@code popup:io.cxstudio.diagram.mapEditor}. */
public final class MapMenu extends ContextMenuProvider {

    private static final String[] GROUPS = {"edit", "insert", "move", "clipboard", "zoom", "additions"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

    /**
     * The menu of a map.
     *
     * @param viewer the map, not null
     */
    public MapMenu(MapViewer viewer) {
        super(viewer);
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        for (String group : GROUPS) {
            menu.add(new Separator(group));
        }
    }
}
