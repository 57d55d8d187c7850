/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the title of the window on the map that is open: "Flying home - CX Studio". */
final class WindowTitle implements IPartListener2 {

	static final String STUDIO = "CX Studio"; //$NON-NLS-1$

	private final IWorkbenchWindowConfigurer configurer;

	WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
	}

	void follow() {
		configurer.getWindow().getPartService().addPartListener(this);
		update();
	}

	private void update() {
		IWorkbenchPage page = configurer.getWindow().getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		configurer.setTitle(editor == null ? STUDIO : editor.getTitle() + " - " + STUDIO); //$NON-NLS-1$
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		update();
	}
}
