/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;

import io.cxstudio.properties.ElementLabels;

/** The title of the property sheet: what is selected. */
public final class TitleLabels extends LabelProvider {

	@Override
	public String getText(Object selection) {
		List<EObject> objects = selection instanceof ISelection chosen ? SelectedObjects.in(chosen) : List.of();
		if (objects.isEmpty()) {
			return "";
		}
		EObject first = objects.get(0);
		return objects.size() > 1 ? NLS.bind(Messages.severalElements, objects.size())
				: NLS.bind(Messages.titleWithKind, ElementLabels.kind(first.eClass()), ElementLabels.of(first));
	}
}
