/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The workshops and the outline at the left, the maps in the middle, the properties below them. */
public final class StudioPerspective implements IPerspectiveFactory {

	static final String ID = "io.cxstudio.workbench.perspective"; //$NON-NLS-1$

	/** The id of the explorer view. */
	public static final String EXPLORER = "io.cxstudio.workbench.explorer"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(EXPLORER, IPageLayout.LEFT, 0.17f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.7f, EXPLORER);
		IFolderLayout details = layout.createFolder("details", IPageLayout.BOTTOM, 0.7f, editors); //$NON-NLS-1$
		details.addView(IPageLayout.ID_PROP_SHEET);
		details.addPlaceholder("io.cxstudio.workbench.history"); //$NON-NLS-1$
		layout.getViewLayout(EXPLORER).setCloseable(false);
		layout.setEditorOnboardingText(Messages.emptyEditorArea);
		layout.addEditorOnboardingCommandId("io.cxstudio.commands.openWorkshop"); //$NON-NLS-1$
		layout.addEditorOnboardingCommandId("io.cxstudio.commands.newWorkshop"); //$NON-NLS-1$
		layout.addEditorOnboardingCommandId("io.cxstudio.commands.showKeys"); //$NON-NLS-1$
	}
}
