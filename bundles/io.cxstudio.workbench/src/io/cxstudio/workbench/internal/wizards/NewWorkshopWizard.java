/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.wizards;

import io.cxstudio.catalog.Templates;
import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.Workshop;
import io.cxstudio.workbench.internal.workshops.WorkshopOpening;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.wizard.Wizard;

/** Makes a workshop from a template. It is saved where the user says at the first save. */
public final class NewWorkshopWizard extends Wizard {

	private static final String LANGUAGE = "newWorkshop.language"; //$NON-NLS-1$

	private static final String TEMPLATE = "newWorkshop.template"; //$NON-NLS-1$

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("io.cxstudio.workbench"); //$NON-NLS-1$
	private final TemplatePage page = new TemplatePage(preferences.get(LANGUAGE, null), preferences.get(TEMPLATE, null));

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
		preferences.put(LANGUAGE, page.language());
		preferences.put(TEMPLATE, page.template().id());
		WorkshopOpening.open(WorkshopSession.create(workshop, null));
		return true;
	}
}
