/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties;

import io.cxstudio.editing.UnfinishedText;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/**
 * The properties of what is selected in a view or an editor, with a fitting editor for every feature of the metamodel.
 * Every part that adapts to {@code WorkshopSession} gets one by itself. The selection of the part holds elements of open
 * workshops, or what adapts to {@code EObject}.
 */
public final class WorkshopPropertySheetPage extends TabbedPropertySheetPage implements IAdaptable {

	/** The contributor id of the tabs, as in {@link ITabbedPropertySheetPageContributor#getContributorId()}. */
	public static final String CONTRIBUTOR_ID = "io.cxstudio.workbench.properties";

	/** A page for the properties view. */
	public WorkshopPropertySheetPage() {
		super(() -> CONTRIBUTOR_ID);
	}

	/** Adapts to {@link UnfinishedText} while a field has the keyboard. */
	@Override
	public <T> T getAdapter(Class<T> type) {
		Control page = getControl();
		Control field = page == null || page.isDisposed() ? null : page.getDisplay().getFocusControl();
		return type == UnfinishedText.class && field != null ? type.cast(field.getData(UnfinishedText.class.getName())) : null;
	}
}
