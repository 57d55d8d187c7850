/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.portfolio;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.wizard.Wizard;

/** Writes one workbook from many workshops. The workshops and the workbook of the last time are remembered. */
public final class PortfolioWizard extends Wizard {

	private final PortfolioPage page = new PortfolioPage(preferences());

	public PortfolioWizard() {
		setWindowTitle(Messages.title);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		if (!page.mayReplace()) {
			return false;
		}
		page.remember(preferences());
		new PortfolioJob(page.sources(), page.target(), page.language()).schedule();
		return true;
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("io.cxstudio.workbench.portfolio"); //$NON-NLS-1$
	}
}
