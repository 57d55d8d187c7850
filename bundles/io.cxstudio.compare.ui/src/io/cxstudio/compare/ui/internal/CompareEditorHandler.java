/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.compare.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Performs the action that plugin.xml names on the comparison on top. */
public final class CompareEditorHandler extends AbstractHandler implements IExecutableExtension {

	private CompareAction action;

	@Override
	public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
		action = CompareAction.valueOf(String.valueOf(data));
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof CompareEditor editor
				&& action.isEnabled(editor));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof CompareEditor editor && action.isEnabled(editor)) {
			action.perform(editor);
		}
		return null;
	}
}
