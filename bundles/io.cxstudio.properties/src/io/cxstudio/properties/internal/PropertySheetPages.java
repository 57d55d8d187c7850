/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal;

import io.cxstudio.editing.WorkshopSession;
import io.cxstudio.properties.WorkshopPropertySheetPage;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Gives every part that shows something of a workshop the property sheet, so that none of them needs to know it. */
public final class PropertySheetPages implements IAdapterFactory {

	/** The studio's own parts show workshops also while none is open or chosen. */
	private static final String OWN_PARTS = "io.cxstudio."; //$NON-NLS-1$

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (type != IPropertySheetPage.class || !(adaptable instanceof IWorkbenchPart part) || part.getSite() == null) {
			return null;
		}
		boolean ofWorkshop = part.getSite().getId().startsWith(OWN_PARTS) || Adapters.adapt(part, WorkshopSession.class) != null;
		return ofWorkshop ? type.cast(new WorkshopPropertySheetPage()) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySheetPage.class };
	}
}
