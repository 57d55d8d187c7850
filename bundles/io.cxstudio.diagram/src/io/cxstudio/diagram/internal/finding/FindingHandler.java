/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.diagram.internal.finding;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import io.cxstudio.diagram.MapEditor;

/** Finds and filters on the map in the active editor. What it does stands behind the class name in plugin.xml: {@code FindingHandler:FIND}. */
public final class FindingHandler extends AbstractHandler implements IExecutableExtension {

    private enum Action {
        FIND, NEXT, PREVIOUS, FILTER, CLEAR
    }

    private Action action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = Action.valueOf((String) data);
    }

    @Override
    public void setEnabled(Object context) {
        Object editor = context instanceof IEvaluationContext evaluation ? evaluation.getVariable(ISources.ACTIVE_EDITOR_NAME) : null;
        MapFinding finding = editor instanceof MapEditor map ? map.finding() : null;
        setBaseEnabled(finding != null && (action != Action.CLEAR || finding.isFiltering()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor && editor.finding() != null) {
            if (editor != HandlerUtil.getActivePart(event)) {
                editor.getSite().getPage().activate(editor);
            }
            perform(editor.finding());
        }
        return null;
    }

    private void perform(MapFinding finding) {
        switch (action) {
            case FIND -> finding.openFind();
            case NEXT -> finding.findNext(true);
            case PREVIOUS -> finding.findNext(false);
            case FILTER -> finding.openFilter();
            case CLEAR -> finding.clearFilter();
        }
    }
}
