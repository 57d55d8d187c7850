/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Keeps the status line to one row. The platform gives the words a fixed width, so in a narrow window, as at 200 % on a projector,
 * what stands beside them would take a second row from the map. There the progress of jobs gives way: what takes long has a dialog.
 */
final class StatusRoom {

	/** The words, the progress and the number of problems stand beside each other from this width on, in pixels at 100 %. */
	private static final int ENOUGH = 900;
	private static final String PROGRESS = "org.eclipse.ui.ProgressBar"; //$NON-NLS-1$

	private final IWorkbenchWindow window;

	StatusRoom(IWorkbenchWindow window) {
		this.window = window;
	}

	void follow() {
		Shell shell = window.getShell();
		shell.addListener(SWT.Resize, event -> fit(shell.getClientArea().width));
		fit(shell.getClientArea().width);
	}

	private void fit(int width) {
		MWindow model = window.getService(MWindow.class);
		if (window.getService(EModelService.class).find(PROGRESS, model) instanceof MToolControl progress) {
			progress.setVisible(width >= ENOUGH);
		}
	}
}
