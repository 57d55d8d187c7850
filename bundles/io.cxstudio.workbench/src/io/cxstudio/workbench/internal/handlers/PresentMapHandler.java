/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Gives the whole screen to the editor that is active, so that a room sees as much of the map as there can be, and takes it back. */
public final class PresentMapHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
		IWorkbenchPage page = window.getActivePage();
		Shell shell = window.getShell();
		boolean present = !shell.getFullScreen();
		page.activate(editor);
		if (page.isPageZoomed() != present) {
			page.toggleZoom(page.getReference(editor));
		}
		shell.setFullScreen(present);
		window.getService(ICommandService.class).refreshElements(event.getCommand().getId(), Map.of());
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		element.setChecked(window != null && window.getShell() != null && window.getShell().getFullScreen());
	}
}
