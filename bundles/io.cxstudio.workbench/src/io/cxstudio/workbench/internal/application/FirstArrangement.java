/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Fits the window to the screen when the studio starts for the first time: on a small one it takes all of it, and on a very small
 * one, such as a projector at 200 %, the parts beside the map wait in the margin. Afterwards the window is as the user left it.
 */
final class FirstArrangement {

	private static final String DONE = "window.arranged"; //$NON-NLS-1$
	/** Below this height, in pixels at 100 %, the window takes the whole screen. */
	private static final int SMALL = 800;
	/** Below this height there is room for the map only. */
	private static final int VERY_SMALL = 540;

	private FirstArrangement() {
	}

	static void fit(IWorkbenchWindow window) {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(Theme.NODE);
		if (preferences.getBoolean(DONE, false)) {
			return;
		}
		preferences.putBoolean(DONE, true);
		Shell shell = window.getShell();
		Rectangle screen = shell.getMonitor().getClientArea();
		if (screen.height < SMALL) {
			shell.setMaximized(true);
		}
		if (screen.height < VERY_SMALL) {
			shell.getDisplay().asyncExec(() -> minimize(window.getActivePage()));
		}
	}

	private static void minimize(IWorkbenchPage page) {
		Stream.of(IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE, StudioPerspective.EXPLORER).map(page::findViewReference)
				.filter(view -> view != null)
				.forEach(view -> page.setPartState(view, IWorkbenchPage.STATE_MINIMIZED));
	}
}
