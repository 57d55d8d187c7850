/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

import org.eclipse.core.runtime.Status;

/** What stands in the explorer while no workshop is open: what can be done now. */
final class EmptyExplorer extends Composite {

	EmptyExplorer(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(this);
		Label message = new Label(this, SWT.WRAP);
		message.setText(Messages.empty);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(message);
		link(Messages.emptyOpen, "io.cxstudio.commands.openWorkshop"); //$NON-NLS-1$
		link(Messages.emptyNew, "io.cxstudio.commands.newWorkshop"); //$NON-NLS-1$
		link(Messages.emptySample, "io.cxstudio.commands.openSample"); //$NON-NLS-1$
	}

	private void link(String text, String command) {
		Link link = new Link(this, SWT.NONE);
		link.setText("<a>" + text + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.addListener(SWT.Selection, event -> execute(command));
	}

	private static void execute(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException exception) {
			StatusManager.getManager().handle(Status.error(exception.getMessage(), exception),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
