/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import io.cxstudio.editing.WorkshopSession;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.wizard.Wizard;

/** Writes a workshop with one of the contributed exporters. Format, folder and options of the last time are remembered. */
public final class ExportWizard extends Wizard {

	private final WorkshopSession session;
	private final ExportPage page;

	public ExportWizard(WorkshopSession session) {
		this.session = session;
		page = new ExportPage(session, preferences());
		setWindowTitle(Messages.export);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		if (!page.mayReplace()) {
			return false;
		}
		page.remember(preferences());
		new ExportJob(page.exporter(), session.snapshot(), page.target(), page.options()).schedule();
		return true;
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("io.cxstudio.workbench.export"); //$NON-NLS-1$
	}
}
