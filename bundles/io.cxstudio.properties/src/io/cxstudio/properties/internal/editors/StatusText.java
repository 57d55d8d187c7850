/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal.editors;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Says in the status line what must not be missed and needs no answer now. */
final class StatusText {

	private StatusText() {
	}

	/** Long enough to read two lines. */
	private static final int MILLISECONDS = 10_000;

	/** Says it for some seconds. Without a window nothing can be said. */
	static void complain(String problem) {
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		IWorkbenchPart part = window == null ? null : window.getPartService().getActivePart();
		IStatusLineManager line = part == null ? null : switch (part.getSite()) {
		case IViewSite site -> site.getActionBars().getStatusLineManager();
		case IEditorSite site -> site.getActionBars().getStatusLineManager();
		default -> null;
		};
		if (line != null) {
			line.setErrorMessage(problem);
			Display display = window.getShell().getDisplay();
			display.beep();
			display.timerExec(MILLISECONDS, () -> line.setErrorMessage(null));
		}
	}
}
