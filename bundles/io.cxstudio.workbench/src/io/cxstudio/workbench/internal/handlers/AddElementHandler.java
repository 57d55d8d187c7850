/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.workbench.internal.explorer.ElementCreation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds an element, such as a persona, to what is selected in the explorer. */
public final class AddElementHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		String feature = event.getParameter("io.cxstudio.commands.addElement.feature"); //$NON-NLS-1$
		ElementCreation.at(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement())
				.ifPresent(creation -> creation.add(feature));
		return null;
	}
}
