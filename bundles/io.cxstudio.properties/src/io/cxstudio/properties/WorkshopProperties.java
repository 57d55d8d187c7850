/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties;

import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/** The properties of what is selected in a view or an editor, with a fitting editor for every feature of the metamodel. */
public final class WorkshopProperties {

	/** The contributor id of the tabs, for {@link ITabbedPropertySheetPageContributor#getContributorId()}. */
	public static final String CONTRIBUTOR_ID = "io.cxstudio.workbench.properties"; //$NON-NLS-1$

	private WorkshopProperties() {
	}

	/**
	 * A page for the properties view: what a part answers when it is asked to adapt to {@link IPropertySheetPage}. The
	 * selection of the part holds elements of open workshops, or what adapts to {@code EObject}.
	 *
	 * @return a new page, not null
	 */
	public static IPropertySheetPage createPage() {
		ITabbedPropertySheetPageContributor contributor = () -> CONTRIBUTOR_ID;
		return new TabbedPropertySheetPage(contributor);
	}
}
