/* Copyright (c) 2026 the CX Studio contributors. SPDX-License-Identifier: EPL-2.0 */
package io.cxstudio.properties.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.IFilter;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;

/** The one section of a tab. Selections with the same features share it, so that the sheet does not flicker. */
final class FeatureSectionDescriptor extends AbstractSectionDescriptor {

	private final TabPlan.Tab tab;
	private final List<EStructuralFeature> features;

	FeatureSectionDescriptor(TabPlan.Tab tab, List<EStructuralFeature> features) {
		this.tab = tab;
		this.features = List.copyOf(features);
	}

	@Override
	public String getId() {
		return features.stream().map(feature -> feature.getEContainingClass().getName() + '.' + feature.getName())
				.collect(Collectors.joining(",", tab.name() + ':', "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String getTargetTab() {
		return "io.cxstudio.properties." + tab.name(); //$NON-NLS-1$
	}

	/** The tabs are made for the selection already. */
	@Override
	public IFilter getFilter() {
		return selected -> true;
	}

	@Override
	public ISection getSectionClass() {
		return new FeatureSection(features);
	}
}
