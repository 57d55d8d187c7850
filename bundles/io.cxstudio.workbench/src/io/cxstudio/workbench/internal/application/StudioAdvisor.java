/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.application;

import io.cxstudio.workbench.internal.recovery.Safekeeping;
import io.cxstudio.workbench.internal.starts.Visitors;
import io.cxstudio.workbench.internal.workshops.OpenWorkshops;
import io.cxstudio.workbench.internal.workshops.ShownState;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The life of the workbench, from the first window to the last. */
final class StudioAdvisor extends WorkbenchAdvisor {

	private final List<Path> files;
	private final Visitors visitors;
	private Safekeeping safekeeping;

	StudioAdvisor(List<Path> files, Visitors visitors) {
		this.files = files;
		this.visitors = visitors;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		TrayDialog.setDialogHelpAvailable(false);
		safekeeping = Safekeeping.start(configurer.getWorkbench().getDisplay());
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new StudioWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return StudioPerspective.ID;
	}

	@Override
	public void postStartup() {
		Theme.follow(PlatformUI.getWorkbench().getDisplay());
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		new ShownState().follow();
		OpenWorkshops.instance().restore(shell);
		safekeeping.offer(shell);
		files.forEach(file -> WorkshopOpening.open(file, shell));
		visitors.welcome(shell.getDisplay());
	}

	@Override
	public boolean preShutdown() {
		OpenWorkshops.instance().remember();
		return true;
	}

	@Override
	public void postShutdown() {
		safekeeping.stop();
	}
}
