/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.workbench.internal.explorer.ExplorerClipboard;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

/** Copies what is selected in the explorer. */
public final class CopyElementsHandler extends ExplorerHandler {

	@Override
	boolean canHandle(List<EObject> elements) {
		return ExplorerClipboard.canCopy(elements);
	}

	@Override
	void handle(List<EObject> elements, ExecutionEvent event) {
		ExplorerClipboard.copy(elements, Display.getCurrent());
	}
}
