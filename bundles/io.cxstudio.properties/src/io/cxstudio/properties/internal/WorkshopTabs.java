/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;

/** Makes the tabs of the property sheet from the metamodel: a feature that is added there has its editor at once. */
public final class WorkshopTabs implements ITabDescriptorProvider {

	@Override
	public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
		List<EObject> objects = SelectedObjects.in(selection);
		if (objects.isEmpty()) {
			return new ITabDescriptor[0];
		}
		Map<TabPlan.Tab, List<EStructuralFeature>> tabs = TabPlan.of(SelectedObjects.commonFeatures(objects));
		return tabs.entrySet().stream().map(entry -> new FeatureTab(entry.getKey(), entry.getValue())).toArray(ITabDescriptor[]::new);
	}

	private static final class FeatureTab extends AbstractTabDescriptor {

		private final TabPlan.Tab tab;

		FeatureTab(TabPlan.Tab tab, List<EStructuralFeature> features) {
			this.tab = tab;
			setSectionDescriptors(List.of(new FeatureSectionDescriptor(tab, features)));
		}

		@Override
		public String getCategory() {
			return "element"; //$NON-NLS-1$
		}

		@Override
		public String getId() {
			return "io.cxstudio.properties." + tab.name(); //$NON-NLS-1$
		}

		@Override
		public String getLabel() {
			return tab.label();
		}
	}
}
