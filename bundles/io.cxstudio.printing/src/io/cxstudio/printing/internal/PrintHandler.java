/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.printing.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import io.cxstudio.diagram.MapEditor;
import io.cxstudio.model.Journey;

/** Offers to print the map in front. */
public final class PrintHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof MapEditor editor) {
			editor.setFocus();
			Journey journey = editor.input().journey().orElse(null);
			if (journey != null) {
				new PrintMapDialog(HandlerUtil.getActiveShell(event), journey, editor.view(), editor.input().session()).open();
			}
		}
		return null;
	}
}
