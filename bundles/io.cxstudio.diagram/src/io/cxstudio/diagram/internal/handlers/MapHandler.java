/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import io.cxstudio.diagram.MapEditor;
import io.cxstudio.diagram.internal.viewer.MapViewer;

/** Does something on the map in the active editor. What it does stands behind the class name in plugin.xml: {@code MapHandler:ADD_CARD}. */
public final class MapHandler extends AbstractHandler implements IExecutableExtension {

    private MapAction action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = MapAction.valueOf((String) data);
    }

    @Override
    public void setEnabled(Object context) {
        MapViewer viewer = context instanceof IEvaluationContext evaluation ? viewer(evaluation.getVariable(ISources.ACTIVE_EDITOR_NAME)) : null;
        setBaseEnabled(viewer != null && action.isEnabled(viewer));
    }

    private static MapViewer viewer(Object editor) {
        return editor instanceof MapEditor map ? map.viewer() : null;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        MapViewer viewer = viewer(HandlerUtil.getActiveEditor(event));
        if (viewer != null && viewer.map() != null) {
            action.perform(viewer);
        }
        return null;
    }
}
