/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

import io.cxstudio.diagram.MapEditor;
import io.cxstudio.diagram.internal.viewer.MapViewer;

/** Changes how the map in the active editor is looked at, or links its cards. What it does stands behind the class name in plugin.xml. */
public final class ViewHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

    private ViewAction action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = ViewAction.valueOf((String) data);
    }

    private static MapViewer viewer(Object editor) {
        return editor instanceof MapEditor map ? map.viewer() : null;
    }

    @Override
    public void setEnabled(Object context) {
        MapViewer viewer = context instanceof IEvaluationContext evaluation ? viewer(evaluation.getVariable(ISources.ACTIVE_EDITOR_NAME)) : null;
        setBaseEnabled(viewer != null && action.isEnabled(viewer));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        MapViewer viewer = viewer(HandlerUtil.getActiveEditor(event));
        if (viewer != null && viewer.map() != null) {
            action.perform(viewer);
            ICommandService commands = HandlerUtil.getActiveWorkbenchWindow(event).getService(ICommandService.class);
            commands.refreshElements(event.getCommand().getId(), null);
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = (IWorkbenchWindow) element.getServiceLocator().getService(IWorkbenchWindow.class);
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        MapViewer viewer = viewer(editor);
        element.setChecked(viewer != null && action.isChecked(viewer));
    }
}
