/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import io.cxstudio.workbench.internal.workshops.FileDrop;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its size at first, its title, and what it shows around the parts. */
final class StudioWindowAdvisor extends WorkbenchWindowAdvisor {

	/** Fits on the smallest projector that is about, with room for the bars of the desktop. */
	private static final Point INITIAL_SIZE = new Point(1240, 690);

	StudioWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(INITIAL_SIZE);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setTitle(WindowTitle.STUDIO);
	}

	@Override
	public void postWindowOpen() {
		FileDrop.install(getWindowConfigurer().getWindow().getShell());
		FirstArrangement.fit(getWindowConfigurer().getWindow());
		new StatusRoom(getWindowConfigurer().getWindow()).follow();
		new WindowTitle(getWindowConfigurer()).follow();
	}
}
