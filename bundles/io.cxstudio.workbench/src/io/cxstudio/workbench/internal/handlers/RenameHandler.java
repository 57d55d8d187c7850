/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import io.cxstudio.editing.commands.EditText;
import io.cxstudio.model.Element;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for another name of the selected element. */
public final class RenameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		SelectedElements.single(event).filter(Element.class::isInstance).map(Element.class::cast)
				.filter(element -> EditText.attributeOf(element).isPresent())
				.ifPresent(element -> rename(element, shell));
		return null;
	}

	private static void rename(Element element, Shell shell) {
		SelectedElements.editableSession(element).ifPresent(session -> {
			InputDialog dialog = new InputDialog(shell, Messages.rename, Messages.newName, element.displayName(), null);
			if (dialog.open() == Window.OK && !dialog.getValue().equals(element.displayName())) {
				session.commandStack().execute(EditText.of(element, dialog.getValue()));
			}
		});
	}
}
