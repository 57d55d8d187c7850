/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.CreationTool;

import io.cxstudio.diagram.internal.commands.ModelCommand;
import io.cxstudio.diagram.internal.viewer.MapViewer;

/** Makes what a tool of the palette stands for where the mouse clicks, and opens its text at once. GEF makes it from the palette's entry. */
public final class MapCreationTool extends CreationTool {

    @Override
    protected void performCreation(int button) {
        Command command = getCurrentCommand();
        MapViewer viewer = (MapViewer) getCurrentViewer();
        setCurrentCommand(null);
        if (command instanceof ModelCommand model && viewer != null) {
            viewer.actions().executeAndName(model.command());
        }
    }
}
