/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import io.cxstudio.diagram.MapEditor;

/** Goes to the line in which quick notes are typed, from wherever the keyboard is in the window. */
public final class QuickAddHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor && editor.quickAdd() != null) {
            editor.viewer().typing().finish();
            editor.getSite().getPage().activate(editor);
            editor.quickAdd().open();
        }
        return null;
    }
}
