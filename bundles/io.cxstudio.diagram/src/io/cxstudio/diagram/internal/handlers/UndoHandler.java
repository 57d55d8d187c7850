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
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

import io.cxstudio.diagram.MapEditor;
import io.cxstudio.diagram.internal.Messages;
import io.cxstudio.editing.WorkshopCommandStack;

/** Undo and redo in a map, on the one stack of its workshop; the menu says what they would take back or repeat. While a text is typed, undo gives it up. */
public final class UndoHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

    private static final String REDO = "redo"; //$NON-NLS-1$

    private boolean redo;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        redo = REDO.equals(data);
    }

    @Override
    public void setEnabled(Object context) {
        Object editor = context instanceof IEvaluationContext evaluation ? evaluation.getVariable(ISources.ACTIVE_EDITOR_NAME) : null;
        setBaseEnabled(editor instanceof MapEditor map && isPossible(map));
    }

    private boolean isPossible(MapEditor editor) {
        boolean typing = editor.viewer() != null && editor.viewer().typing().isTyping();
        WorkshopCommandStack stack = editor.input().session().commandStack();
        return redo ? !typing && stack.canRedo() : typing || stack.canUndo();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor && isPossible(editor)) {
            WorkshopCommandStack stack = editor.input().session().commandStack();
            if (redo) {
                stack.redo();
            } else if (editor.viewer() != null && editor.viewer().typing().isTyping()) {
                editor.viewer().typing().cancel();
            } else {
                stack.undo();
            }
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = (IWorkbenchWindow) element.getServiceLocator().getService(IWorkbenchWindow.class);
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        WorkshopCommandStack stack = editor instanceof MapEditor map ? map.input().session().commandStack() : null;
        String label = stack == null ? null : redo ? stack.redoLabel() : stack.undoLabel();
        String plain = redo ? Messages.redo : Messages.undo;
        element.setText(label == null ? plain : Messages.bind(redo ? Messages.redoNamed : Messages.undoNamed, label));
    }
}
