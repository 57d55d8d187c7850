/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.workbench.internal.explorer;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.model.provider.ModelEditPlugin;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The elements of one kind in a workshop, such as its personas: a folder of the explorer.
 *
 * @param session the workshop
 * @param feature the reference of the workshop that holds them
 */
record ExplorerGroup(WorkshopSession session, EReference feature) {

	@SuppressWarnings("unchecked")
	List<EObject> elements() {
		return (List<EObject>) session.workshop().eGet(feature);
	}

	String label() {
		return ModelEditPlugin.INSTANCE.getString("_UI_Workshop_" + feature.getName() + "_feature"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
