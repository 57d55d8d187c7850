/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the elements that are selected in the explorer, and is enabled only for those with which it can. */
abstract class ExplorerHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		List<EObject> elements = SelectedElements.of(event);
		if (canHandle(elements)) {
			handle(elements, event);
		}
		return null;
	}

	@Override
	public final void setEnabled(Object evaluationContext) {
		Object selected = HandlerUtil.getVariable(evaluationContext, "activeMenuSelection"); //$NON-NLS-1$
		Object selection = selected instanceof IStructuredSelection ? selected
				: HandlerUtil.getVariable(evaluationContext, "selection"); //$NON-NLS-1$
		setBaseEnabled(selection instanceof IStructuredSelection structured && canHandle(SelectedElements.of(structured)));
	}

	abstract boolean canHandle(List<EObject> elements);

	abstract void handle(List<EObject> elements, ExecutionEvent event);
}
