/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.editing.commands.EditText;
import io.cxstudio.model.Element;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for another name of the selected element. */
public final class RenameHandler extends ExplorerHandler {

	@Override
	boolean canHandle(List<EObject> elements) {
		return elements.size() == 1 && elements.getFirst() instanceof Element element && EditText.attributeOf(element).isPresent()
				&& SelectedElements.editableSession(element).isPresent();
	}

	@Override
	void handle(List<EObject> elements, ExecutionEvent event) {
		Element element = (Element) elements.getFirst();
		SelectedElements.editableSession(element).ifPresent(session -> rename(element, session, HandlerUtil.getActiveShell(event)));
	}

	private static void rename(Element element, WorkshopSession session, Shell shell) {
		InputDialog dialog = new InputDialog(shell, Messages.rename, Messages.newName, element.displayName(), null);
		if (dialog.open() == Window.OK && !dialog.getValue().equals(element.displayName())) {
			session.commandStack().execute(EditText.of(element, dialog.getValue()));
		}
	}
}
