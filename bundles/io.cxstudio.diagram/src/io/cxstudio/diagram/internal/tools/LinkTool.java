/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.tools;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.tools.ConnectionCreationTool;

import io.cxstudio.diagram.internal.commands.ModelCommand;
import io.cxstudio.diagram.internal.viewer.MapViewer;

/** Pulls a link from one card to another, of the kind that was chosen in the palette. GEF makes it from the palette's entry. The link is selected. */
public final class LinkTool extends ConnectionCreationTool {

    @Override
    protected boolean handleCreateConnection() {
        eraseSourceFeedback();
        Command command = getCommand();
        setCurrentCommand(null);
        if (command instanceof ModelCommand model && getCurrentViewer() instanceof MapViewer viewer) {
            viewer.actions().execute(model.command());
        }
        return true;
    }
}
