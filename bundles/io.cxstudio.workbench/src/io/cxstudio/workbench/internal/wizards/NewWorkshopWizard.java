/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import io.cxstudio.catalog.Templates;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Workshop;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.wizard.Wizard;

/** Makes a workshop from a template. It is saved where the user says at the first save. */
public final class NewWorkshopWizard extends Wizard {

	private static final String LANGUAGE = "newWorkshop.language"; //$NON-NLS-1$

	private final TemplatePage page = new TemplatePage(
			InstanceScope.INSTANCE.getNode("io.cxstudio.workbench").get(LANGUAGE, null)); //$NON-NLS-1$

	public NewWorkshopWizard() {
		setWindowTitle(Messages.newWorkshop);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Workshop workshop = Templates.instantiate(page.template(), page.language());
		if (!page.workshopName().isBlank()) {
			workshop.setName(page.workshopName());
		}
		InstanceScope.INSTANCE.getNode("io.cxstudio.workbench").put(LANGUAGE, page.language()); //$NON-NLS-1$
		WorkshopOpening.open(WorkshopSession.create(workshop, null));
		return true;
	}
}
